package org.tertulia.server.badinput;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tertulia.server.BesiegedExchange;

/** Requests for a socket that must be refused, with the expected status. */
final class BadKnocks {
    /** A word in places that must be refused. It must not appear in the log. */
    static final String WORD = "zarzamora";

    private BadKnocks() {}

    static List<Knock> all(BesiegedExchange exchange, String cookie, String staleCookie) {
        var token = BareSocket.head(exchange.token("delegate-quito"));
        var strange = without(token, "Authorization");
        var browser = with(strange, "Origin: " + exchange.origin(), "Cookie: " + cookie);
        var unsigned = with(strange, "Origin: " + exchange.origin());
        var knocks = new ArrayList<>(handshakes(token));
        knocks.addAll(List.of(
                new Knock(
                        "the origin of another site", 403, instead(browser, "Origin", "https://" + WORD + ".example")),
                new Knock("our origin with something after it", 403, edited(browser, "Origin", at -> at + "." + WORD)),
                new Knock("our origin on another port", 403, instead(browser, "Origin", "http://localhost:1")),
                new Knock("the origin of a hidden page", 403, instead(browser, "Origin", "null")),
                new Knock("two origins", 403, edited(browser, "Origin", at -> at + ", " + at)),
                new Knock("no origin", 403, without(browser, "Origin")),
                new Knock("an empty origin", 403, instead(browser, "Origin", "")),
                new Knock("no session", 401, unsigned),
                new Knock("a session that has ended", 401, with(unsigned, "Cookie: " + staleCookie)),
                new Knock(
                        "a session that does not exist",
                        401,
                        edited(browser, "Cookie", at -> at.replaceFirst("=.*", "=" + WORD))),
                new Knock("a session and a bad token", 401, with(browser, "Authorization: Bearer " + WORD)),
                new Knock("a malformed token", 401, instead(token, "Authorization", "Bearer " + WORD)),
                new Knock("an empty token", 401, instead(token, "Authorization", "Bearer ")),
                new Knock("a name and a password", 401, instead(token, "Authorization", "Basic " + WORD)),
                new Knock("an exchange that does not exist", 404, elsewhere(token)),
                new Knock("an exchange that does not exist, as a stranger", 404, elsewhere(strange))));
        return knocks;
    }

    private static List<Knock> handshakes(List<String> good) {
        return List.of(
                new Knock("no subprotocol", 400, without(good, "Sec-WebSocket-Protocol")),
                new Knock("another subprotocol", 400, instead(good, "Sec-WebSocket-Protocol", "tertulia.v2, " + WORD)),
                new Knock("no upgrade header", 400, without(good, "Upgrade")),
                new Knock("an upgrade to another protocol", 400, instead(good, "Upgrade", "h2c")),
                new Knock("a connection that will close", 400, instead(good, "Connection", "close")),
                new Knock("no key", 400, without(good, "Sec-WebSocket-Key")),
                new Knock("a malformed key", 400, instead(good, "Sec-WebSocket-Key", WORD)),
                new Knock("no version", 400, without(good, "Sec-WebSocket-Version")),
                new Knock("a future version", 400, instead(good, "Sec-WebSocket-Version", "99")),
                new Knock("the version of a draft", 400, instead(good, "Sec-WebSocket-Version", "8")),
                new Knock("a request with a body", 400, with(good, "Content-Length: 9")),
                new Knock("a request with a chunked body", 400, with(good, "Transfer-Encoding: chunked")),
                new Knock("the HTTP of 1996", 400, line(good, start -> start.replace("HTTP/1.1", "HTTP/1.0"))),
                new Knock("a form", 405, line(with(good, "Content-Length: 0"), start -> start.replace("GET", "POST"))));
    }

    private static List<String> elsewhere(List<String> head) {
        return line(head, start -> start.replace(BesiegedExchange.SLUG, "nowhere"));
    }

    private static List<String> line(List<String> head, UnaryOperator<String> change) {
        var changed = new ArrayList<>(head);
        changed.set(0, change.apply(head.getFirst()));
        return changed;
    }

    private static List<String> edited(List<String> head, String header, UnaryOperator<String> change) {
        return head.stream()
                .map(each -> each.startsWith(header + ": ")
                        ? header + ": " + change.apply(each.substring(header.length() + 2))
                        : each)
                .toList();
    }

    private static List<String> instead(List<String> head, String header, String value) {
        return edited(head, header, was -> value);
    }

    private static List<String> without(List<String> head, String header) {
        return head.stream().filter(each -> !each.startsWith(header + ": ")).toList();
    }

    private static List<String> with(List<String> head, String... more) {
        var longer = new ArrayList<>(head);
        longer.addAll(List.of(more));
        return longer;
    }

    /** A request, as its head lines. */
    record Knock(String name, int status, List<String> head) {
        @Override
        public String toString() {
            return name + " is answered " + status;
        }
    }
}
