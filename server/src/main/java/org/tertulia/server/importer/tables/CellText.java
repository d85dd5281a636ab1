package org.tertulia.server.importer.tables;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * The text of a cell as people see it. White space of any kind becomes one space, and characters that nobody sees go.
 * They come along when a cell is copied from a page, a mail or a document.
 */
final class CellText {
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s\\u0085\\u2800\\u3164]+");

    /** Soft hyphen, zero-width space and word joiner, marks of direction, byte order mark, fillers, tags. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180E"
                + "\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFA0\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}]+");

    /** A joiner matters between letters of some scripts and between emoji, but not next to Latin letters. */
    private static final Pattern LOOSE_JOINER =
            Pattern.compile("(?<![\\u0590-\\x{1FFFF}])[\\u200C\\u200D]+|[\\u200C\\u200D]+(?![\\u0590-\\x{1FFFF}])");

    private CellText() {}

    static String seen(String cell) {
        var joined = LOOSE_JOINER.matcher(UNSEEN.matcher(cell).replaceAll("")).replaceAll("");
        return Normalizer.normalize(SPACE.matcher(joined).replaceAll(" "), Form.NFC)
                .strip();
    }
}
