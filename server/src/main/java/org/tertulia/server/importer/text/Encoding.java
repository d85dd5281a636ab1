package org.tertulia.server.importer.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The encodings in which programs of an office save text. */
enum Encoding {
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE, "UTF-16"),
    UTF_16_BIG(StandardCharsets.UTF_16BE, "UTF-16"),
    WINDOWS(Charset.forName("windows-1252"), "Windows-1252"),
    MAC(Charset.forName("x-MacRoman", StandardCharsets.ISO_8859_1), "Mac Roman");

    private static final int LOOKED_AT_BYTES = 4096;

    private final Charset charset;
    private final String title;

    Encoding(Charset charset, String title) {
        this.charset = charset;
        this.title = title;
    }

    /** A text and the encoding in which it was. */
    record Decoded(Encoding encoding, String text) {}

    String title() {
        return title;
    }

    /** Whether nothing in the file says that it has this encoding. */
    boolean isGuess() {
        return this == WINDOWS || this == MAC;
    }

    /** Empty if the bytes are no text. */
    static Optional<Decoded> decode(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(UTF_16_LITTLE.leniently(bytes, 2));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(UTF_16_BIG.leniently(bytes, 2));
        }
        if (hasZeros(bytes, 1)) {
            return Optional.of(UTF_16_LITTLE.leniently(bytes, 0));
        }
        if (hasZeros(bytes, 0)) {
            return Optional.of(UTF_16_BIG.leniently(bytes, 0));
        }
        var mark = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return UTF_8.strictly(bytes, mark).or(() -> older(bytes, mark));
    }

    /** Mostly UTF-8 with a few broken characters, or the encoding of an older program. */
    private static Optional<Decoded> older(byte[] bytes, int mark) {
        var lenient = UTF_8.leniently(bytes, mark);
        var broken = lenient.text().chars().filter(each -> each == '\uFFFD').count();
        var whole = lenient.text().chars().filter(each -> each > 0x7F).count() - broken;
        if (mark > 0 || whole > broken) {
            return Optional.of(lenient);
        }
        return (isMac(bytes) ? MAC : WINDOWS).strictly(bytes, 0);
    }

    /**
     * Whether the letters beyond ASCII are where Mac Roman has those of western Europe. Windows-1252 has only rare letters
     * and signs there.
     */
    private static boolean isMac(byte[] bytes) {
        var low = 0;
        var high = 0;
        for (int i = 0; i < bytes.length; i++) {
            var each = bytes[i] & 0xFF;
            if (each >= 0xC0) {
                high++;
            } else if (each >= 0x80 && each < 0xA0 && isInWord(bytes, i)) {
                low++;
            }
        }
        return low > high;
    }

    /** Whether this byte stands in a word. Windows-1252 has quotation marks and the apostrophe at 0x91 to 0x94. */
    private static boolean isInWord(byte[] bytes, int at) {
        var code = bytes[at] & 0xFF;
        var before = at > 0 && Character.isLetter(bytes[at - 1]);
        var after = at + 1 < bytes.length && Character.isLetter(bytes[at + 1]);
        return switch (code) {
            case 0x92, 0x9C -> false;
            case 0x91, 0x93, 0x94 -> before && after;
            default -> before || after;
        };
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether many of the bytes at even (0) or odd (1) places are zero, and few of the others. */
    private static boolean hasZeros(byte[] bytes, int place) {
        var pairs = Math.min(bytes.length, LOOKED_AT_BYTES) / 2;
        var here = 0;
        var there = 0;
        for (int pair = 0; pair < pairs; pair++) {
            here += bytes[2 * pair + place] == 0 ? 1 : 0;
            there += bytes[2 * pair + 1 - place] == 0 ? 1 : 0;
        }
        return here * 3 > pairs && there * 20 <= pairs;
    }

    private Optional<Decoded> strictly(byte[] bytes, int from) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(new Decoded(this, text.toString()));
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    private Decoded leniently(byte[] bytes, int from) {
        return new Decoded(this, new String(bytes, from, bytes.length - from, charset));
    }
}
