package org.tertulia.server.importer.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file as text: UTF-8 and of limited size. */
public final class FileText {
    public static final int MOST_BYTES = 512 * 1024;

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
}
