package org.tertulia.realtime.talking;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.tertulia.realtime.wire.Farewell;

/** Joins the frames of one socket to messages, and says what breaks the protocol. */
final class Frames {
    private Buffer gathered = Buffer.buffer();

    Heard hear(WebSocketFrame frame) {
        return switch (frame.type()) {
            case TEXT, CONTINUATION -> gather(frame);
            case BINARY -> new Heard.Broken(Farewell.NOT_TEXT);
            case PING, PONG, CLOSE -> new Heard.Nothing();
        };
    }

    private Heard gather(WebSocketFrame frame) {
        var part = frame.binaryData();
        var length = gathered.length() + part.length();
        if (part.length() > SocketLimits.MAX_FRAME_BYTES || length > SocketLimits.MAX_MESSAGE_BYTES) {
            return new Heard.Broken(Farewell.TOO_LARGE);
        }
        gathered.appendBuffer(part);
        return frame.isFinal() ? message() : new Heard.Nothing();
    }

    private Heard message() {
        var bytes = ByteBuffer.wrap(gathered.getBytes());
        gathered = Buffer.buffer();
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return new Heard.Message(text);
        } catch (CharacterCodingException e) {
            return new Heard.Broken(Farewell.NOT_UTF_8);
        }
    }

    /** The result of one frame. */
    sealed interface Heard {
        record Nothing() implements Heard {}

        record Message(String text) implements Heard {}

        record Broken(Farewell farewell) implements Heard {}
    }
}
