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

/** What breaks the protocol of a line, and the code it ends with. */
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
                sent("a byte that does not go on", 1007, BareFrame.of(TEXT, '"', 0xC3, 0x28, '"')),
                sent("a byte that nothing begins with", 1007, BareFrame.of(TEXT, '"', 0xFF, '"')),
                sent("a character cut off at the end", 1007, BareFrame.of(TEXT, '"', 0xE2, 0x82)),
                sent(
                        "a character broken between two frames",
                        1007,
                        BareFrame.of(TEXT, '"', 0xC3).unfinished(),
                        BareFrame.of(CONTINUATION, 0x28, '"')),
                sent("a slash in two bytes", 1007, BareFrame.of(TEXT, '"', 0xC0, 0xAF, '"')),
                sent("half a character of sixteen bits", 1007, BareFrame.of(TEXT, '"', 0xED, 0xA0, 0x80, '"')),
                sent("a character beyond the last", 1007, BareFrame.of(TEXT, '"', 0xF4, 0x90, 0x80, 0x80, '"')),
                sent("a reason for going that is no text", 1007, BareFrame.of(CLOSE, 0x03, 0xE8, 0xC3, 0x28)));
    }

    private static List<Breach> sizes() {
        var most = "z".repeat(FRAME_BYTES);
        var scopes = "'a'" + ",'a'".repeat(1_000_000);
        return List.of(
                sent("a frame of one byte too many", 1009, BareFrame.text(most + "z")),
                sent(
                        "a message of one byte too many in three frames",
                        1009,
                        BareFrame.text(most).unfinished(),
                        BareFrame.of(CONTINUATION, most).unfinished(),
                        BareFrame.of(CONTINUATION, "z")),
                sent(
                        "a frame that says it has two gigabytes",
                        1009,
                        BareFrame.text(WORD).claiming(2L << 30)),
                sent(
                        "a frame that says it has all there can be",
                        1009,
                        BareFrame.text(WORD).claiming(Long.MAX_VALUE)),
                sent(
                        "a frame that says it has less than nothing",
                        1002,
                        BareFrame.text(WORD).claiming(Long.MIN_VALUE)),
                sent("a megabyte of accents on one letter", 1009, inPieces("{'type':'e" + "\u0301".repeat(500_000))),
                new Breach(
                        "a hello with a million scopes",
                        1009,
                        false,
                        line -> line.sends(inPieces(
                                "{'type':'hello','stream':'s','epoch':1,'cursor':1,'scopes':[" + scopes + "]}"))));
    }

    private static List<Breach> frames() {
        return List.of(
                sent("a binary message", 1003, BareFrame.of(BINARY, WORD)),
                sent("an unmasked frame", 1002, BareFrame.text(PING_MESSAGE).unmasked()),
                sent("the first reserved bit", 1002, BareFrame.text(WORD).reserving(4)),
                sent("the second reserved bit", 1002, BareFrame.text(WORD).reserving(2)),
                sent("the third reserved bit", 1002, BareFrame.text(WORD).reserving(1)),
                sent("a kind of data that there is not", 1002, BareFrame.of(3, WORD)),
                sent("a kind of control that there is not", 1002, BareFrame.of(11, WORD)),
                sent("a continuation of nothing", 1002, BareFrame.of(CONTINUATION, WORD)),
                sent("a message within a message", 1002, BareFrame.text(WORD).unfinished(), BareFrame.text(WORD)),
                sent(
                        "a binary message within a message",
                        1002,
                        BareFrame.text(WORD).unfinished(),
                        BareFrame.of(BINARY, WORD)),
                sent("a ping of 126 bytes", 1002, BareFrame.of(PING, "z".repeat(126))),
                sent("a ping in pieces", 1002, BareFrame.of(PING, WORD).unfinished()),
                sent("a farewell of one byte", 1002, BareFrame.of(CLOSE, 0x03)),
                sent("a farewell with a code that there is not", 1002, BareFrame.of(CLOSE, 0x03, 0xE7)),
                sent("a farewell with a code that is never sent", 1002, BareFrame.of(CLOSE, 0x03, 0xED)),
                new Breach(
                        "a request for a page",
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
                        line -> line.says(
                                "{'type':'hello','stream':'" + WORD + "','epoch':0,'cursor':0,'scopes':[]}")));
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

    /** As few frames as may be, and no more of them than are needed to be too many. */
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

    /** What somebody does who has come in, or is about to. */
    interface Act {
        void on(BareSocket line) throws IOException;
    }

    /**
     * One way to break the protocol.
     *
     * @param greeted whether a proper hello comes first
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
