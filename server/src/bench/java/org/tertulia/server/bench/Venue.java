package org.tertulia.server.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tertulia.rapporteur.Attribution;
import org.tertulia.rapporteur.BoardCommand.WriteNote;
import org.tertulia.rapporteur.BoardId;
import org.tertulia.rapporteur.EditId;
import org.tertulia.rapporteur.NoteId;
import org.tertulia.rapporteur.Sources;
import org.tertulia.rapporteur.Wording;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.RehearsedExchange;
import org.tertulia.server.identity.Purpose;
import org.tertulia.server.identity.SigningKeys;
import org.tertulia.server.identity.Tokens;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.HeadingId;

/** The sample exchange on a real Tertulia in a process of its own, with as many people as are needed. */
final class Venue implements AutoCloseable {
    private static final String READY = "Tertulia is ready";

    private final Path data;
    private final int port;
    private final List<PersonId> people;
    private final ExchangeCodec codec = new ExchangeCodec(person -> "somebody");
    private ServerProcess server;

    private Venue(Path data, int port, List<PersonId> people, ServerProcess server) {
        this.data = data;
        this.port = port;
        this.people = people;
        this.server = server;
    }

    /** Prepares an exchange with this many people, and starts the server. */
    static Venue open(int people, String... options) throws IOException, InterruptedException {
        var data = Files.createTempDirectory("tertulia-bench-");
        var admitted = RehearsedExchange.prepare(data, people);
        var port = freePort();
        return new Venue(data, port, admitted, start(data, port, options));
    }

    private static ServerProcess start(Path data, int port, String... options) throws IOException {
        var environment = Map.of("PORT", Integer.toString(port), "TERTULIA_DATA", data.toString());
        return ServerProcess.start("org.tertulia.server.Main", environment, READY, options);
    }

    static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    ServerProcess server() {
        return server;
    }

    int port() {
        return port;
    }

    static String path() {
        return "/x/" + RehearsedExchange.SLUG + "/socket";
    }

    /** What a client has to send for being let in as these people in turn. */
    List<String> headers(int sockets) throws IOException {
        var tokens = new Tokens(SigningKeys.in(data.resolve("keys")), InstantSource.system());
        return IntStream.range(0, sockets)
                .mapToObj(i -> people.get(i % people.size()))
                .map(person -> "Sec-WebSocket-Protocol: tertulia.v1\r\nAuthorization: Bearer "
                        + tokens.issue(Purpose.API, person, RehearsedExchange.SLUG) + "\r\n")
                .toList();
    }

    static String hello() {
        return "{\"type\":\"hello\",\"stream\":\"" + RehearsedExchange.SLUG
                + "\",\"epoch\":0,\"cursor\":0,\"scopes\":[]}";
    }

    /** What the client of this number says when it comes back with this cursor. */
    String helloAgain(int number, long cursor) {
        var person = people.get(number % people.size());
        return "{\"type\":\"hello\",\"stream\":\"%s\",\"epoch\":1,\"cursor\":%d,\"scopes\":[\"everyone\",\"person/%s\"]}"
                .formatted(RehearsedExchange.SLUG, cursor, person.value());
    }

    /** Somebody's note on the board of a session, with these words in it. */
    String note(int number, String words) {
        var note = new WriteNote(
                new NoteId("bench-" + number),
                new BoardId("session:peer-1"),
                new HeadingId("needs"),
                new Wording(new EditId("edit-" + number), words + " " + "x".repeat(160), "en"),
                null,
                new Sources(null, null, null, null, null, null),
                Attribution.CITY_UNNAMED);
        return "{\"type\":\"do\",\"id\":\"00000000-0000-4000-8000-%012x\",\"withinMillis\":0,\"command\":%s}"
                .formatted(number, codec.commandText(note));
    }

    @Override
    public void close() {
        server.close();
    }
}
