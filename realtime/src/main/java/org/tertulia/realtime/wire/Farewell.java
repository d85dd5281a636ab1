package org.tertulia.realtime.wire;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why the engine ends a socket: the reason it gives, when the browser may come back, and the close code. */
public enum Farewell {
    NO_HELLO("hello", 1008, null),
    SILENT("silence", 1008, 1_000),
    NOT_TEXT("binary", 1003, null),
    NOT_UTF_8("text", 1007, null),
    TOO_LARGE("size", 1009, null),
    NO_FRAME("protocol", 1002, null),
    ELSEWHERE("stream", 1008, null),
    UNWELCOME("unwelcome", 4401, null),
    SLOW("slow", 4408, 1_000),
    TOO_MANY("sockets", 4409, null),
    FLOOD("flood", 4429, 5_000),
    RESTART("restart", 1012, 1_000);

    private final String why;
    private final short code;
    private final @Nullable Integer comeBackMillis;

    Farewell(String why, int code, @Nullable Integer comeBackMillis) {
        this.why = why;
        this.code = (short) code;
        this.comeBackMillis = comeBackMillis;
    }

    /** The farewell after a broken frame, by the close code of the standard. */
    public static Farewell of(int code) {
        return Stream.of(NOT_UTF_8, TOO_LARGE)
                .filter(farewell -> farewell.code == code)
                .findFirst()
                .orElse(NO_FRAME);
    }

    public FromServer.Bye bye() {
        return new FromServer.Bye(why, comeBackMillis);
    }

    public short code() {
        return code;
    }
}
