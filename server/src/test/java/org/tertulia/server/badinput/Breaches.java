package org.tertulia.server.badinput;

import static org.tertulia.server.badinput.BareFrame.BINARY;
import static org.tertulia.server.badinput.BareFrame.CLOSE;
import static org.tertulia.server.badinput.BareFrame.CONTINUATION;
import static org.tertulia.server.badinput.BareFrame.PING;
import static org.tertulia.server.badinput.BareFrame.PONG;
import static org.tertulia.server.badinput.BareFrame.TEXT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tertulia.server.Faults;

/** Violations of the protocol, with the code that ends the connection. */
final class Breaches {
    private static final String WORD = BadKnocks.WORD;
    private static final int FRAME_BYTES = 32 * 1024;
    private static final int BURST = 40;
    private static final int FRAMES_IN_A_BURST = 400;
    private static final int SILENCE_MILLIS = 65_000;
    private static final String PING_MESSAGE = "{'type':'ping','n':1}";

    private Breaches() {}

    static List<Breach> all() {
        var all = new ArrayList<Breach>();
        all.addAll(texts());
        all.addAll(sizes());
        all.addAll(frames());
        all.addAll(floods());
        if (Faults.areLong()) {
            all.add(new Breach(
                    "half a frame and then silence",
                    4408,
                    line -> line.waitsAtMost(SILENCE_MILLIS)
                            .sends(BareFrame.text(WORD).claiming(1_000))));
        }
        return all;
    }

    private static List<Breach> texts() {
        return List.of(
                sent("a wrong continuation byte", 1007, BareFrame.of(TEXT, '"', 0xC3, 0x28, '"')),
                sent("a byte that starts no character", 1007, BareFrame.of(TEXT, '"', 0xFF, '"')),
                sent("a character cut off at the end", 1007, BareFrame.of(TEXT, '"', 0xE2, 0x82)),
                sent(
                        "a broken character across two frames",
                        1007,
                        BareFrame.of(TEXT, '"', 0xC3).unfinished(),
                        BareFrame.of(CONTINUATION, 0x28, '"')),
                sent("a slash in two bytes", 1007, BareFrame.of(TEXT, '"', 0xC0, 0xAF, '"')),
                sent("half a surrogate pair", 1007, BareFrame.of(TEXT, '"', 0xED, 0xA0, 0x80, '"')),
                sent("a character beyond the last", 1007, BareFrame.of(TEXT, '"', 0xF4, 0x90, 0x80, 0x80, '"')),
                sent("a close reason that is not text", 1007, BareFrame.of(CLOSE, 0x03, 0xE8, 0xC3, 0x28)));
    }

    private static List<Breach> sizes() {
        var most = "z".repeat(FRAME_BYTES);
        var scopes = "'a'" + ",'a'".repeat(1_000_000);
        return List.of(
                sent("a frame that is one byte too long", 1009, BareFrame.text(most + "z")),
                sent(
                        "a message in three frames that is one byte too long",
                        1009,
                        BareFrame.text(most).unfinished(),
                        BareFrame.of(CONTINUATION, most).unfinished(),
                        BareFrame.of(CONTINUATION, "z")),
                sent(
                        "a frame with a length of two gigabytes",
                        1009,
                        BareFrame.text(WORD).claiming(2L << 30)),
                sent(
                        "a frame with the largest possible length",
                        1009,
                        BareFrame.text(WORD).claiming(Long.MAX_VALUE)),
                sent(
                        "a frame with a negative length",
                        1002,
                        BareFrame.text(WORD).claiming(Long.MIN_VALUE)),
                sent("a megabyte of accents on one letter", 1009, inPieces("{'type':'e" + "\u0301".repeat(500_000))),
                new Breach(
                        "a hello with a million scopes",
                        1009,
                        false,
                        line -> line.sends(
                                inPieces("{'type':'hello','stream':'s','epoch':1,'mark':'','cursor':1,'scopes':["
                                        + scopes + "]}"))));
    }

    private static List<Breach> frames() {
        return List.of(
                sent("a binary message", 1003, BareFrame.of(BINARY, WORD)),
                sent("an unmasked frame", 1002, BareFrame.text(PING_MESSAGE).unmasked()),
                sent("the first reserved bit", 1002, BareFrame.text(WORD).reserving(4)),
                sent("the second reserved bit", 1002, BareFrame.text(WORD).reserving(2)),
                sent("the third reserved bit", 1002, BareFrame.text(WORD).reserving(1)),
                sent("an unknown data frame", 1002, BareFrame.of(3, WORD)),
                sent("an unknown control frame", 1002, BareFrame.of(11, WORD)),
                sent("a continuation of nothing", 1002, BareFrame.of(CONTINUATION, WORD)),
                sent("a message within a message", 1002, BareFrame.text(WORD).unfinished(), BareFrame.text(WORD)),
                sent(
                        "a binary message within a message",
                        1002,
                        BareFrame.text(WORD).unfinished(),
                        BareFrame.of(BINARY, WORD)),
                sent("a ping of 126 bytes", 1002, BareFrame.of(PING, "z".repeat(126))),
                sent("a ping in two frames", 1002, BareFrame.of(PING, WORD).unfinished()),
                sent("a close frame of one byte", 1002, BareFrame.of(CLOSE, 0x03)),
                sent("a close frame with an unknown code", 1002, BareFrame.of(CLOSE, 0x03, 0xE7)),
                sent("a close frame with a forbidden code", 1002, BareFrame.of(CLOSE, 0x03, 0xED)),
                new Breach(
                        "an HTTP request",
                        1002,
                        line -> line.sends(("GET /" + WORD + " HTTP/1.1\r\n\r\n").getBytes(StandardCharsets.US_ASCII))),
                new Breach("a ping instead of a hello", 1008, false, line -> line.says(PING_MESSAGE)),
                new Breach(
                        "a command instead of a hello",
                        1008,
                        false,
                        line -> line.says(
                                "{'type':'do','id':'7d3a4b4e-9c2e-4b4e-8c2e-4b4e9c2e4b4e','withinMillis':0,'command':{}}")),
                new Breach(
                        "a hello to another exchange",
                        1008,
                        false,
                        line -> line.says("{'type':'hello','stream':'" + WORD
                                + "','epoch':0,'mark':'','cursor':0,'scopes':[],'has':[],'wants':['*'],'kept':[]}")));
    }

    private static List<Breach> floods() {
        return List.of(
                new Breach(
                        "a flood of messages",
                        4429,
                        line -> flood(line, BareFrame.text(PING_MESSAGE.replace('\'', '"')), 2 * BURST)),
                new Breach(
                        "a flood of pings", 4429, line -> flood(line, BareFrame.of(PING, WORD), 2 * FRAMES_IN_A_BURST)),
                new Breach(
                        "a flood of pongs", 4429, line -> flood(line, BareFrame.of(PONG, WORD), 2 * FRAMES_IN_A_BURST)),
                new Breach(
                        "a message that never ends",
                        4429,
                        line -> flood(
                                line.sends(BareFrame.text("").unfinished()),
                                BareFrame.of(CONTINUATION, "").unfinished(),
                                2 * FRAMES_IN_A_BURST)));
    }

    private static void flood(BareSocket line, BareFrame frame, int times) throws IOException {
        for (var n = 0; n < times; n++) {
            line.sends(frame);
        }
    }

    /** The smallest frames, just enough of them to exceed the limit. */
    private static BareFrame[] inPieces(String text) {
        return new BareFrame[] {
            BareFrame.text(text.substring(0, FRAME_BYTES / 2)).unfinished(),
            BareFrame.of(CONTINUATION, text.substring(FRAME_BYTES / 2, FRAME_BYTES))
                    .unfinished(),
            BareFrame.of(CONTINUATION, text.substring(FRAME_BYTES, 3 * FRAME_BYTES / 2))
                    .unfinished(),
            BareFrame.of(CONTINUATION, text.substring(3 * FRAME_BYTES / 2, 2 * FRAME_BYTES))
                    .unfinished(),
            BareFrame.of(CONTINUATION, text.substring(2 * FRAME_BYTES, 5 * FRAME_BYTES / 2))
                    .unfinished()
        };
    }

    private static Breach sent(String name, int code, BareFrame... frames) {
        return new Breach(name, code, line -> line.sends(frames));
    }

    /** What a client does after or before its hello. */
    interface Act {
        void on(BareSocket line) throws IOException;
    }

    /**
     * One violation of the protocol.
     *
     * @param greeted whether a correct hello comes first
     */
    record Breach(String name, int code, boolean greeted, Act act) {
        Breach(String name, int code, Act act) {
            this(name, code, true, act);
        }

        @Override
        public String toString() {
            return name + " ends the line with " + code;
        }
    }
}
