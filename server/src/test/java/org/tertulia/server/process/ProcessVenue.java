package org.tertulia.server.process;

import io.vertx.pgclient.SslMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.boards.Attribution;
import org.tertulia.rapporteur.boards.BoardCommand.EndorseNote;
import org.tertulia.rapporteur.boards.BoardCommand.WriteNote;
import org.tertulia.rapporteur.boards.BoardId;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.boards.Sources;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.talking.SocketLimits;
import org.tertulia.server.FreePort;
import org.tertulia.server.RehearsedExchange;
import org.tertulia.server.TemporaryDirectory;
import org.tertulia.server.identity.Purpose;
import org.tertulia.server.identity.SigningKeys;
import org.tertulia.server.identity.Tokens;
import org.tertulia.server.postgres.DatabaseAddress;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.programme.HeadingId;

/** The sample exchange on a real Tertulia in a separate process, with as many people as needed. */
public final class ProcessVenue implements AutoCloseable {
    private static final String READY = "Tertulia is ready";

    private final Path data;
    private final List<TemporaryDirectory> directories = new ArrayList<>();
    private final int port;
    private final List<PersonId> people;
    private final Tokens tokens;
    private final ExchangeCodec codec = new ExchangeCodec(person -> "a person");
    private @Nullable ServerProcess server;

    private ProcessVenue(TemporaryDirectory directory, int port, List<PersonId> people) throws IOException {
        this.data = directory.path();
        this.directories.add(directory);
        this.port = port;
        this.people = people;
        this.tokens = new Tokens(SigningKeys.in(data.resolve("keys")), InstantSource.system());
    }

    /** Prepares an exchange with this many people. */
    public static ProcessVenue prepare(int people) throws IOException, InterruptedException {
        var directory = TemporaryDirectory.create("tertulia-venue-");
        return new ProcessVenue(directory, FreePort.find(), RehearsedExchange.prepare(directory.path(), people));
    }

    /** Prepares an exchange with this many people and starts the server. */
    public static ProcessVenue open(int people, String... options) throws IOException, InterruptedException {
        var venue = prepare(people);
        venue.start(Map.of(), options);
        return venue;
    }

    /** The same, with everyone seated in this many open rooms. Each person has written a note there. */
    public static ProcessVenue openWithRooms(int people, int rooms, String... options)
            throws IOException, InterruptedException {
        var venue = prepare(people);
        RehearsedExchange.seat(venue.data, venue.people, rooms);
        venue.start(Map.of(), options);
        return venue;
    }

    /** Starts the server with these additional environment variables. */
    public void start(Map<String, String> more, String... options) throws IOException {
        server = start(port, data, more, options);
    }

    /** Starts another server for the same exchange. It shares the database and has its own data directory. */
    public ServerProcess startBeside(int portBeside, Map<String, String> more, String... options) throws IOException {
        var directory = TemporaryDirectory.create("tertulia-venue-");
        directories.add(directory);
        var beside = directory.path();
        Files.createDirectories(beside.resolve("keys"));
        try (var keys = Files.list(data.resolve("keys"))) {
            for (var key : keys.toList()) {
                Files.copy(key, beside.resolve("keys").resolve(key.getFileName()));
            }
        }
        return start(portBeside, beside, more, options);
    }

    private static ServerProcess start(int port, Path data, Map<String, String> more, String... options)
            throws IOException {
        var environment = new HashMap<>(Map.of("PORT", Integer.toString(port), "TERTULIA_DATA", data.toString()));
        environment.putAll(more);
        return ServerProcess.start("org.tertulia.server.Main", environment, READY, options);
    }

    public ServerProcess server() {
        return Objects.requireNonNull(server);
    }

    public Path data() {
        return data;
    }

    public List<PersonId> people() {
        return people;
    }

    public int port() {
        return port;
    }

    public static String path() {
        return "/x/" + RehearsedExchange.SLUG + "/socket";
    }

    /** The headers with which a client connects as these people in turn. */
    public List<String> headers(int sockets) {
        var tokens = tokens();
        return IntStream.range(0, sockets)
                .mapToObj(i -> "Sec-WebSocket-Protocol: " + SocketLimits.SUBPROTOCOL + "\r\nAuthorization: Bearer "
                        + tokens.get(i % tokens.size()) + "\r\n")
                .toList();
    }

    /** Tokens for all people, valid for a few minutes. */
    public List<String> tokens() {
        return people.stream().map(this::token).toList();
    }

    /** This person's token, valid for a few minutes. */
    public String token(PersonId person) {
        return tokens.issue(Purpose.API, person, RehearsedExchange.SLUG);
    }

    public static String hello() {
        return "{\"type\":\"hello\",\"stream\":\"" + RehearsedExchange.SLUG
                + "\",\"epoch\":0,\"mark\":\"\",\"cursor\":0,\"scopes\":[],\"has\":[],\"wants\":[\"*\"]}";
    }

    /** The hello of this client when it reconnects with this cursor. */
    public String helloAgain(int number, String mark, long cursor) {
        var person = people.get(number % people.size());
        return "{\"type\":\"hello\",\"stream\":\"%s\",\"epoch\":1,\"mark\":\"%s\",\"cursor\":%d,\"scopes\":[\"everyone\",\"person/%s\"],\"has\":[\"*\"],\"wants\":[\"*\"]}"
                .formatted(RehearsedExchange.SLUG, mark, cursor, person.value());
    }

    /** A command for a note on a session's board, with these words. */
    public String note(int number, String words) {
        var note = new WriteNote(
                new NoteId("bench-" + number),
                new BoardId("session:peer-1"),
                new HeadingId("needs"),
                new Wording(new EditId("edit-" + number), words + " " + "x".repeat(160), "en"),
                null,
                new Sources(null, null, null, null, null, null),
                Attribution.CITY_UNNAMED);
        return asked(number, note);
    }

    /** A command that endorses the room note of this seat's person, or withdraws the endorsement. */
    public String endorsement(int number, int seat, boolean endorsed) {
        return asked(number, new EndorseNote(RehearsedExchange.noteOf(seat), endorsed));
    }

    private String asked(int number, Command command) {
        return "{\"type\":\"do\",\"id\":\"00000000-0000-4000-8000-%012x\",\"withinMillis\":0,\"command\":%s}"
                .formatted(number, codec.commandText(command));
    }

    /** The server's data directory. */
    public DatabaseAddress database() throws IOException {
        var home = data.resolve("postgres");
        var port = Integer.parseInt(Files.readString(home.resolve("port")).strip());
        var password = Files.readString(home.resolve("password")).strip();
        return new DatabaseAddress("127.0.0.1", port, "postgres", "postgres", password, SslMode.DISABLE);
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        directories.forEach(ProcessVenue::remove);
    }

    private static void remove(TemporaryDirectory directory) {
        try {
            directory.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
