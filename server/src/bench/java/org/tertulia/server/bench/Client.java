package org.tertulia.server.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A minimal WebSocket client. It passes bytes directly to the counting code. */
final class Client {
    private static final int HEAD = 14;

    final int number;
    private final SocketChannel channel;
    private final @Nullable String greeting;
    private final StringBuilder head = new StringBuilder();
    private @Nullable ByteBuffer rest;
    private boolean upgraded;

    /** @param greeting the first message after the upgrade */
    Client(int number, SocketChannel channel, @Nullable String greeting) {
        this.number = number;
        this.channel = channel;
        this.greeting = greeting;
    }

    SocketChannel channel() {
        return channel;
    }

    /** Sends the upgrade request. */
    void knock(String path, String headers) throws IOException {
        write(ByteBuffer.wrap(
                ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                                + headers + "\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Sends this in one masked frame. The mask is zero, so the bytes stay as they are. */
    void say(String text) throws IOException {
        frame(1, text.getBytes(StandardCharsets.UTF_8));
    }

    private void frame(int opcode, byte[] payload) throws IOException {
        var frame = ByteBuffer.allocate(payload.length + HEAD).put((byte) (0x80 | opcode));
        if (payload.length < 126) {
            frame.put((byte) (0x80 | payload.length));
        } else {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        }
        write(frame.putInt(0).put(payload).flip());
    }

    private synchronized void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Reads the available bytes. Returns whether the socket is still open. */
    boolean hear(ByteBuffer buffer, Crowd.Ear ear) throws IOException {
        buffer.clear();
        if (rest != null) {
            buffer.put(rest);
            rest = null;
        }
        if (channel.read(buffer) < 0) {
            return false;
        }
        buffer.flip();
        if (!upgraded && !upgrade(buffer, ear)) {
            return true;
        }
        frames(buffer, ear);
        if (buffer.hasRemaining()) {
            rest = ByteBuffer.allocate(buffer.remaining()).put(buffer).flip();
        }
        return true;
    }

    private boolean upgrade(ByteBuffer buffer, Crowd.Ear ear) throws IOException {
        while (buffer.hasRemaining() && !upgraded) {
            head.append((char) (buffer.get() & 0xFF));
            upgraded = head.length() >= 4 && head.indexOf("\r\n\r\n", head.length() - 4) >= 0;
        }
        if (upgraded) {
            if (!head.toString().startsWith("HTTP/1.1 101")) {
                throw new IOException("the upgrade was refused: " + head);
            }
            if (greeting != null) {
                say(greeting);
            }
            ear.letIn(this);
        }
        return upgraded;
    }

    private void frames(ByteBuffer buffer, Crowd.Ear ear) throws IOException {
        while (buffer.remaining() >= 2) {
            var start = buffer.position();
            var opcode = buffer.get(start) & 15;
            var length = buffer.get(start + 1) & 127;
            var from = start + 2;
            if (length == 126) {
                if (buffer.remaining() < 4) {
                    return;
                }
                length = buffer.getShort(start + 2) & 0xFFFF;
                from = start + 4;
            } else if (length == 127) {
                if (buffer.remaining() < 10) {
                    return;
                }
                length = (int) buffer.getLong(start + 2);
                from = start + 10;
            }
            if (buffer.limit() < from + length) {
                return;
            }
            heard(opcode, buffer, from, from + length, ear);
            buffer.position(from + length);
        }
    }

    private void heard(int opcode, ByteBuffer buffer, int from, int to, Crowd.Ear ear) throws IOException {
        if (opcode == 9) {
            var payload = new byte[to - from];
            buffer.get(from, payload);
            frame(10, payload);
        } else if (opcode == 1) {
            ear.heard(this, buffer, from, to);
        }
    }
}
