package org.tertulia.server.importer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file as text: UTF-8 and of bounded size. */
final class FileText {
    static final int MOST_BYTES = 512 * 1024;

    private FileText() {}

    static Optional<String> decode(byte[] bytes, FileProblems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.error(0, "", "is larger than " + MOST_BYTES / 1024 + " kB");
            return Optional.empty();
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString().replaceFirst("^\uFEFF", ""));
        } catch (CharacterCodingException notUtf8) {
            problems.error(0, "", "is not UTF-8 text; save it again as UTF-8");
            return Optional.empty();
        }
    }

    /** Whether a text has characters that nobody types on purpose: controls, and marks that turn the reading direction. */
    static boolean isUnwelcome(String text) {
        return text.codePoints().anyMatch(FileText::isUnwelcome);
    }

    private static boolean isUnwelcome(int point) {
        var control = Character.getType(point) == Character.CONTROL && point != '\n' && point != '\t' && point != '\r';
        var override = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return control || override;
    }
}
