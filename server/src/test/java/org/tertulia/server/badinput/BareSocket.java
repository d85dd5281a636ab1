package org.tertulia.server.badinput;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tertulia.server.BesiegedExchange;

/** The line of somebody who writes every byte by hand, and reads what the server says frame by frame. */
final class BareSocket implements AutoCloseable {
    /** How a line ends on which nobody said good-bye. */
    static final int CUT = 1006;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_MILLIS = 15_000;
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final Socket socket;
    private final DataInputStream in;
    private final String answer;

    private BareSocket(Socket socket, byte[] head) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        socket.getOutputStream().write(head);
        this.in = new DataInputStream(socket.getInputStream());
        this.answer = readHead();
    }

    /** Sends these lines as the head of a request. */
    static BareSocket knock(int port, List<String> head) throws IOException {
        return knock(port, (String.join("\r\n", head) + END_OF_HEAD).getBytes(StandardCharsets.UTF_8));
    }

    static BareSocket knock(int port, byte[] head) throws IOException {
        return knock(port, head, PATIENCE_MILLIS);
    }

    /** Sends this head, and from then on waits so long at most for anything. */
    static BareSocket knock(int port, byte[] head, int patienceMillis) throws IOException {
        var socket = new Socket("localhost", port);
        socket.setSoTimeout(patienceMillis);
        return new BareSocket(socket, head);
    }

    /** Goes in with this token as an honest client would. */
    static BareSocket enter(int port, String token) throws IOException {
        var line = knock(port, head(token));
        if (line.status() != 101) {
            line.close();
            throw new AssertionError("not let in: " + line.answer());
        }
        return line;
    }

    static List<String> head(String token) {
        return List.of(
                "GET " + BesiegedExchange.SOCKET + " HTTP/1.1",
                "Host: localhost",
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Protocol: tertulia.v1",
                "Authorization: Bearer " + token);
    }

    private String readHead() throws IOException {
        var head = new StringBuilder();
        while (head.indexOf(END_OF_HEAD) < 0) {
            var next = in.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** What was answered to the head. */
    String answer() {
        return answer;
    }

    /** The status of what was answered to the head; 0 when the line was cut. */
    int status() {
        return answer.startsWith("HTTP/") ? Integer.parseInt(answer.split(" ", 3)[1]) : 0;
    }

    /** Whether it was told that there is no such HTTP: in the version that it has asked in, before anybody has looked further. */
    boolean speaksAnotherHttp() {
        return status() == 501 && !answer.startsWith("HTTP/1.1 ") && !answer.startsWith("HTTP/1.0 ");
    }

    BareSocket greets() throws IOException {
        return greets(shown -> {});
    }

    /** Says hello, and shows this what there is to see. */
    BareSocket greets(Consumer<JsonNode> shown) throws IOException {
        says("{'type':'hello','stream':'%s','epoch':0,'cursor':0,'scopes':[]}".formatted(BesiegedExchange.SLUG));
        hearsChanges(shown);
        return this;
    }

    private void hearsChanges(Consumer<JsonNode> shown) throws IOException {
        var more = true;
        while (more) {
            var changes = hears("changes");
            shown.accept(changes);
            more = changes.path("more").asBoolean();
        }
    }

    /** Says this in one frame, written with single quotes for double ones. */
    BareSocket says(String text) throws IOException {
        return sends(BareFrame.text(text.replace('\'', '"')));
    }

    /** Asks for a command, and waits for what is said of it. */
    JsonNode asks(String command) throws IOException {
        return asks(UUID.randomUUID(), command);
    }

    JsonNode asks(UUID id, String command) throws IOException {
        sends(BareFrame.text(asking(id, command)));
        return hears("done", "refused", "unknown", "bad");
    }

    static String asking(UUID id, String command) {
        return "{'type':'do','id':'%s','withinMillis':0,'command':%s}"
                .formatted(id, command)
                .replace('\'', '"');
    }

    /** Asks for the time, and is told. */
    void isAnswered() throws IOException {
        says("{'type':'ping','n':4321}");
        if (hears("pong").path("n").asInt() != 4321) {
            throw new AssertionError("the time was told to somebody else");
        }
    }

    /** Hears in one step, from the beginning, all that everyone may see. */
    void isToldEverything() throws IOException {
        var seen = new ArrayList<JsonNode>();
        hearsChanges(seen::add);
        var whole = seen.stream().allMatch(changes -> changes.path("from").asLong() == 0)
                && seen.stream()
                        .anyMatch(changes -> changes.path("scopes")
                                .path("everyone")
                                .path("whole")
                                .asBoolean());
        if (!whole) {
            throw new AssertionError("not everything was told: " + seen);
        }
    }

    BareSocket sends(BareFrame... frames) throws IOException {
        for (var frame : frames) {
            sends(frame.bytes());
        }
        return this;
    }

    BareSocket sends(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /** The next message of one of these types. */
    JsonNode hears(String... types) throws IOException {
        for (var heard = next(); ; heard = next()) {
            switch (heard) {
                case Heard.Said said
                when List.of(types).contains(said.message().path("type").asText()) -> {
                    return said.message();
                }
                case Heard.Said _ -> {}
                case Heard.Ended ended -> throw new AssertionError("the line ended with " + ended.code());
            }
        }
    }

    /** Waits for the end of the line; answers the code it was closed with. */
    int hearsEnd() throws IOException {
        for (var heard = next(); ; heard = next()) {
            if (heard instanceof Heard.Ended ended) {
                return ended.code();
            }
        }
    }

    /** What the server says next, in words or by an end; that it asks whether we are there does not count. */
    Heard next() throws IOException {
        var patience = TimeUnit.MILLISECONDS.toNanos(socket.getSoTimeout());
        var start = System.nanoTime();
        try {
            while (System.nanoTime() - start < patience) {
                var opcode = in.read() & 0x0F;
                var payload = payload();
                switch (opcode) {
                    case BareFrame.TEXT -> {
                        return new Heard.Said(JSON.readTree(payload));
                    }
                    case BareFrame.CLOSE -> {
                        return new Heard.Ended(ByteBuffer.wrap(payload).getShort());
                    }
                    default -> {}
                }
            }
            throw new SocketTimeoutException("nothing is said");
        } catch (SocketTimeoutException silence) {
            throw silence;
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        } catch (IOException cut) {
            return new Heard.Ended(CUT);
        }
    }

    private byte[] payload() throws IOException {
        var length = in.read();
        if (length < 0) {
            throw new EOFException();
        }
        var bytes = new byte
                [switch (length) {
                    case 126 -> in.readUnsignedShort();
                    case 127 -> Math.toIntExact(in.readLong());
                    default -> length;
                }];
        in.readFully(bytes);
        return bytes;
    }

    /** Waits so long at most for anything. */
    BareSocket waitsAtMost(int millis) throws IOException {
        socket.setSoTimeout(millis);
        return this;
    }

    /** Says nothing more, and reads on. */
    void endsItsSide() throws IOException {
        socket.shutdownOutput();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** What comes from the server. */
    sealed interface Heard {
        record Said(JsonNode message) implements Heard {}

        record Ended(int code) implements Heard {}
    }
}
