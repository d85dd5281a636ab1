package org.tertulia.server.studio.exchanges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.RunningTertulia;
import org.tertulia.server.audit.AuditEntry;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.exchanges.ExchangeStatus;
import org.tertulia.server.exchanges.PlayedExchange;
import org.tertulia.sessions.whole.Role;

/** Whom an exchange lets in, and how it is deleted. */
class StatusTest extends ExchangesTests {
    private void make(String slug) throws Exception {
        studio.make(Studio.form(slug, "people", "on", "practices", "on"));
    }

    private static PersonId delegate(PlayedExchange exchange) {
        return exchange.people().stream()
                .filter(person -> !exchange.roles(person).contains(Role.ORGANISER))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .findFirst()
                .orElseThrow();
    }

    private String link(String slug) {
        var person = delegate(studio.playing(slug));
        return "/x/" + slug + "/join/"
                + running.inside().people().makeLink(person).await();
    }

    private HttpResponse<String> live(String slug, String cookie) throws Exception {
        return running.get("/x/" + slug + "/live", "Cookie", cookie);
    }

    @Test
    void a_draft_lets_only_organisers_in_and_strangers_see_nothing_of_it() throws Exception {
        make("draft-2027");
        RunningTertulia.understood(running.get("/x/draft-2027"), 403);
        RunningTertulia.understood(running.get("/x/draft-2027/practices/housing"), 403);
        assertFalse(running.get("/").body().contains("draft-2027"));
        var answer = running.get(link("draft-2027"));
        RunningTertulia.understood(answer, 403);
        assertTrue(answer.body().contains("has not opened yet"), answer.body());
        RunningTertulia.understood(running.post(link("draft-2027"), Map.of()), 403);
        assertEquals(200, studio.get("/x/draft-2027").statusCode());
        assertEquals(200, studio.get("/x/draft-2027/console").statusCode());
    }

    @Test
    void who_is_inside_is_sent_out_when_it_closes_and_back_in_when_it_opens_again() throws Exception {
        make("life-2027");
        assertEquals(303, studio.change("life-2027", "draft", "open"));
        assertTrue(running.get("/").body().contains("life-2027"));
        var cookie = RunningTertulia.cookie(running.post(link("life-2027"), Map.of()))
                .orElseThrow();
        assertEquals(200, live("life-2027", cookie).statusCode());
        assertTrue(studio.playing("life-2027").admits(delegate(studio.playing("life-2027"))));

        assertEquals(303, studio.change("life-2027", "open", "closed"));
        RunningTertulia.understood(live("life-2027", cookie), 403);
        assertFalse(studio.playing("life-2027").admits(delegate(studio.playing("life-2027"))));
        assertEquals(200, running.get("/x/life-2027").statusCode());

        assertEquals(303, studio.change("life-2027", "closed", "archived"));
        RunningTertulia.understood(running.get("/x/life-2027"), 403);
        assertFalse(running.get("/").body().contains("life-2027"));

        assertEquals(303, studio.change("life-2027", "archived", "closed"));
        assertEquals(303, studio.change("life-2027", "closed", "open"));
        assertEquals(200, live("life-2027", cookie).statusCode());
    }

    @Test
    void an_open_socket_ends_when_the_exchange_closes() throws Exception {
        var ended = new CompletableFuture<Integer>();
        running.open(running.signIn("delegate-quilmes"), new WebSocket.Listener() {
            @Override
            public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
                ended.complete(code);
                return null;
            }
        });
        try {
            assertEquals(303, studio.change(RunningTertulia.SLUG, "open", "closed"));
            assertTrue(ended.get(20, TimeUnit.SECONDS) > 1000);
        } finally {
            assertEquals(303, studio.change(RunningTertulia.SLUG, "closed", "open"));
        }
    }

    @Test
    void a_change_from_a_status_that_is_no_longer_so_changes_nothing() throws Exception {
        make("twice-2027");
        assertEquals(303, studio.change("twice-2027", "draft", "open"));
        assertEquals(409, studio.change("twice-2027", "draft", "open"));
        assertEquals(400, studio.change("twice-2027", "open", "gone"));
        assertEquals(ExchangeStatus.OPEN, studio.playing("twice-2027").status());
        var delegate = new Studio(running, "delegate-quilmes");
        assertEquals(403, delegate.change(RunningTertulia.SLUG, "open", "closed"));
        var said = running.inside().audit().latest("twice-2027").await();
        assertEquals(
                1,
                said.stream()
                        .map(AuditEntry::act)
                        .filter(AuditedAct.STATUS_CHANGED::equals)
                        .count());
    }

    @Test
    void deletion_asks_for_the_name_and_leaves_nothing_but_name_and_audit() throws Exception {
        make("gone-2027");
        make("stays-2027");
        var page = studio.get("/x/gone-2027/studio/delete");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("gone-2027"), page.body());
        RunningTertulia.understood(studio.post("/x/gone-2027/studio/delete", Map.of("slug", "stays-2027")), 422);
        assertTrue(running.inside().exchanges().playing("gone-2027").isPresent());

        var deleted = studio.post("/x/gone-2027/studio/delete", Map.of("slug", "gone-2027"));
        assertEquals(303, deleted.statusCode(), deleted.body());
        RunningTertulia.understood(studio.get("/x/gone-2027/studio"), 404);
        assertEquals(0, running.inside().people().ofExchange("gone-2027").size());
        assertEquals(
                0, running.inside().journal().read("gone-2027", 0, 10).await().size());
        assertTrue(running.inside().people().ofExchange("stays-2027").size() > 5);
        RunningTertulia.understood(studio.post("/studio/new", Studio.form("gone-2027")), 422);
        assertTrue(running.inside().audit().latest("gone-2027").await().stream()
                .anyMatch(entry -> entry.act() == AuditedAct.EXCHANGE_DELETED));
    }

    @Test
    void an_exchange_that_people_may_enter_cannot_be_deleted() throws Exception {
        make("open-2027");
        assertEquals(303, studio.change("open-2027", "draft", "open"));
        RunningTertulia.understood(studio.get("/x/open-2027/studio/delete"), 409);
        RunningTertulia.understood(studio.post("/x/open-2027/studio/delete", Map.of("slug", "open-2027")), 409);
        assertTrue(running.inside().exchanges().playing("open-2027").isPresent());
    }
}
