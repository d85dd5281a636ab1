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

/** A raw connection. The test writes every byte and reads the server's frames one by one. */
final class BareSocket implements AutoCloseable {
    /** The code of a connection that ended without a close frame. */
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

    /** Sends this head, and from then on waits at most this long for each read. */
    static BareSocket knock(int port, byte[] head, int patienceMillis) throws IOException {
        var socket = new Socket("localhost", port);
        socket.setSoTimeout(patienceMillis);
        return new BareSocket(socket, head);
    }

    /** Connects with this token as a normal client does. */
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

    /** The answer to the head. */
    String answer() {
        return answer;
    }

    /** The status in the answer; 0 if the connection was cut. */
    int status() {
        return answer.startsWith("HTTP/") ? Integer.parseInt(answer.split(" ", 3)[1]) : 0;
    }

    /**
     * Whether the answer is 501 for an unknown HTTP version, in the version of the request. It comes before any other
     * check.
     */
    boolean speaksAnotherHttp() {
        return status() == 501 && !answer.startsWith("HTTP/1.1 ") && !answer.startsWith("HTTP/1.0 ");
    }

    BareSocket greets() throws IOException {
        return greets(shown -> {});
    }

    /** Sends hello, and passes the first changes to this consumer. */
    BareSocket greets(Consumer<JsonNode> shown) throws IOException {
        says("{'type':'hello','stream':'%s','epoch':0,'mark':'','cursor':0,'scopes':[],'has':[],'wants':['*']}"
                .formatted(BesiegedExchange.SLUG));
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

    /** Sends this text in one frame. Single quotes stand for double quotes. */
    BareSocket says(String text) throws IOException {
        return sends(BareFrame.text(text.replace('\'', '"')));
    }

    /** Sends a command and waits for its answer. */
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

    /** Sends a ping and expects its pong. */
    void isAnswered() throws IOException {
        says("{'type':'ping','n':4321}");
        if (hears("pong").path("n").asInt() != 4321) {
            throw new AssertionError("the pong belongs to another ping");
        }
    }

    /** Expects one complete step from the beginning, with everything that everyone may see. */
    void isToldEverything() throws IOException {
        var seen = new ArrayList<JsonNode>();
        hearsChanges(seen::add);
        var whole = seen.stream().allMatch(changes -> changes.path("from").asLong() == 0)
                && seen.stream()
                        .anyMatch(changes -> changes.path("feeds")
                                .path("everyone@exchange")
                                .path("whole")
                                .asBoolean());
        if (!whole) {
            throw new AssertionError("the changes are not complete: " + seen);
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

    /** Waits for the end of the connection. Returns its close code. */
    int hearsEnd() throws IOException {
        for (var heard = next(); ; heard = next()) {
            if (heard instanceof Heard.Ended ended) {
                return ended.code();
            }
        }
    }

    /** The next message or the end of the connection. The server's pings are skipped. */
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
            throw new SocketTimeoutException("no message arrived");
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

    /** Waits at most this long for each read. */
    BareSocket waitsAtMost(int millis) throws IOException {
        socket.setSoTimeout(millis);
        return this;
    }

    /** Sends nothing more, but still reads. */
    void endsItsSide() throws IOException {
        socket.shutdownOutput();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** Something that came from the server. */
    sealed interface Heard {
        record Said(JsonNode message) implements Heard {}

        record Ended(int code) implements Heard {}
    }
}
