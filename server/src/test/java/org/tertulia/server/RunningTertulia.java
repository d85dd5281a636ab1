package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.server.identity.Purpose;
import org.tertulia.server.importer.ExchangeFile;

/** A complete Tertulia with the sample exchange and its own data directory, as clients use it. */
public final class RunningTertulia implements AutoCloseable {
    public static final String SLUG = "barcelona-2022";
    private static final int PATIENCE_MILLIS = 10_000;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Tertulia tertulia;
    private final int port;

    public RunningTertulia(Path data, Map<String, String> environment) throws IOException, InterruptedException {
        this(data, environment, Optional.empty());
    }

    RunningTertulia(Path data, Map<String, String> environment, Optional<ExchangeFile> toImport)
            throws IOException, InterruptedException {
        port = FreePort.find();
        var read = Configuration.read(environment);
        var configuration = new Configuration(port, data, read.publicUrl(), read.database(), read.mail());
        tertulia = start(configuration, toImport);
    }

    private static Tertulia start(Configuration configuration, Optional<ExchangeFile> toImport)
            throws IOException, InterruptedException {
        var openings = new Openings();
        try {
            return new Tertulia(configuration, openings, toImport, Path.of("target", "postgres-programs"));
        } catch (IOException | InterruptedException | RuntimeException failure) {
            openings.close();
            throw failure;
        }
    }

    public Tertulia inside() {
        return tertulia;
    }

    public String origin() {
        return "http://localhost:" + port;
    }

    /** Sends a command as the engine, and expects that it is done. */
    public void ask(Command command) {
        ask(PersonId.ENGINE, command);
    }

    /** Sends a command as this person, and expects that it is done. */
    public void ask(String person, Command command) {
        ask(person(person), command);
    }

    private void ask(PersonId person, Command command) {
        var exchange = tertulia.exchanges().played().iterator().next();
        var answer = exchange.ask(person, command).await();
        assertTrue(answer instanceof Answer.Done, command + ": " + answer);
    }

    static PersonId person(String id) {
        return new PersonId(id);
    }

    /** The path of a new personal link. */
    String link(String person) {
        return "/x/" + SLUG + "/join/"
                + tertulia.people().makeLink(person(person)).await();
    }

    String token(String person) {
        return tertulia.tokens().issue(Purpose.API, person(person), SLUG);
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    /** The bytes as they cross the wire, packed or not. */
    public HttpResponse<byte[]> getBytes(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers).GET().build(), BodyHandlers.ofByteArray());
    }

    /** Sends a form as one of our pages does. */
    public HttpResponse<String> post(String path, Map<String, String> form, String... headers)
            throws IOException, InterruptedException {
        return postFrom(origin(), path, form, headers);
    }

    public HttpResponse<String> postFrom(String origin, String path, Map<String, String> form, String... headers)
            throws IOException, InterruptedException {
        return client.send(form(origin, path, form, headers), BodyHandlers.ofString());
    }

    /** Sends a form that is written already, because a field is in it several times. */
    public HttpResponse<String> postText(String path, String form, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers)
                .header("Origin", origin())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpRequest form(String origin, String path, Map<String, String> form, String... headers) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request(path, headers)
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** Sends a form without waiting for the answer. */
    public CompletableFuture<HttpResponse<String>> postLater(String path, Map<String, String> form, String... headers) {
        return client.sendAsync(form(origin(), path, form, headers), BodyHandlers.ofString());
    }

    /** Uploads a file as the form of a practice does. */
    HttpResponse<String> postFile(String path, byte[] file, String... headers)
            throws IOException, InterruptedException {
        return postFileFrom(origin(), path, "it.exe", file, headers);
    }

    /** Uploads a file with this name as a page of this origin does. */
    public HttpResponse<String> postFileFrom(String origin, String path, String name, byte[] file, String... headers)
            throws IOException, InterruptedException {
        var head = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n".formatted(name);
        var parts = List.of(
                head.getBytes(StandardCharsets.US_ASCII), file, "\r\n--part--\r\n".getBytes(StandardCharsets.US_ASCII));
        return send(request(path, headers)
                .header("Origin", origin)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(parts)));
    }

    HttpResponse<String> postBytes(String path, byte[] body, String... headers)
            throws IOException, InterruptedException {
        return send(
                request(path, headers).header("Origin", origin()).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Sends bytes that no normal client sends, and reads the whole answer. */
    String say(String line, String header, String body) throws IOException {
        try (var socket = begin(line, header, body.length())) {
            socket.getOutputStream().write(body.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Sends the beginning of a request with this content length, and no more. */
    Socket begin(String line, String header, int length) throws IOException {
        var head = List.of(
                line + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Origin: " + origin(),
                header.isEmpty() ? "Accept: */*" : header,
                "Content-Length: " + length,
                "\r\n");
        var socket = new Socket("localhost", port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write(String.join("\r\n", head).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Signs in with a personal link. Returns the cookie. */
    public String signIn(String person) throws IOException, InterruptedException {
        return cookie(post(link(person), Map.of())).orElseThrow();
    }

    public static Optional<String> cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").map(cookie -> cookie.replaceFirst(";.*", ""));
    }

    /** Tries to open the socket. Returns the status, 101 on success. */
    int knock(@Nullable String origin, String protocol, String... headers) {
        var builder = client.newWebSocketBuilder();
        if (!protocol.isEmpty()) {
            builder.subprotocols(protocol);
        }
        if (origin != null) {
            builder.header("Origin", origin);
        }
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        var uri = URI.create("ws://localhost:" + port + "/x/" + SLUG + "/socket");
        try {
            builder.buildAsync(uri, new WebSocket.Listener() {}).join().abort();
            return 101;
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException handshake) {
                return handshake.getResponse().statusCode();
            }
            throw refused;
        }
    }

    /** Opens a socket with this listener. */
    public WebSocket open(String cookie, WebSocket.Listener listener) {
        return client.newWebSocketBuilder()
                .subprotocols("tertulia.v1")
                .header("Origin", origin())
                .header("Cookie", cookie)
                .buildAsync(URI.create("ws://localhost:" + port + "/x/" + SLUG + "/socket"), listener)
                .join();
    }

    /** Checks that a refusal is a page for people, without stack trace or class names. */
    public static void understood(HttpResponse<String> answer, int status) {
        assertEquals(status, answer.statusCode(), answer.uri() + "\n" + answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
        assertTrue(answer.body().contains("<h1>"), answer.body());
        assertFalse(answer.body().contains("Exception") || answer.body().contains("org.tertulia"), answer.body());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(origin() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
        tertulia.close();
    }
}
