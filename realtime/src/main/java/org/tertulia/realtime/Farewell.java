package org.tertulia.realtime;

import org.jspecify.annotations.Nullable;

/** Why the engine ends a socket: the word and the time to come back that it says, and the code it closes with. */
enum Farewell {
    NO_HELLO("hello", 1008, null),
    NOT_TEXT("binary", 1003, null),
    NOT_UTF_8("text", 1007, null),
    TOO_LARGE("size", 1009, null),
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

    FromServer.Bye bye() {
        return new FromServer.Bye(why, comeBackMillis);
    }

    short code() {
        return code;
    }
}
