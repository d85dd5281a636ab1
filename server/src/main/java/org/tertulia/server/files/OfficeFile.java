package org.tertulia.server.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells office programs apart. Their files are archives of one of two forms, and all look alike at the beginning. The
 * names of the parts inside tell the program; nothing is unpacked.
 */
final class OfficeFile {
    private static final String ARCHIVE = "PK\u0003\u0004";
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private OfficeFile() {}

    static Optional<OtherKind> of(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        if (text.startsWith(ARCHIVE)) {
            return Optional.ofNullable(archive(text));
        }
        return text.startsWith(COMPOUND) ? Optional.ofNullable(compound(text)) : Optional.empty();
    }

    private static @Nullable OtherKind archive(String text) {
        if (text.contains("ppt/presentation.xml")) {
            return OtherKind.POWERPOINT;
        } else if (text.contains("word/document.xml")) {
            return OtherKind.WORD;
        } else if (text.contains("xl/workbook.")) {
            return OtherKind.EXCEL;
        } else if (text.contains("Index/Slide")) {
            return OtherKind.KEYNOTE;
        }
        return text.contains("Index/Document.iwa") ? OtherKind.PAGES : null;
    }

    private static @Nullable OtherKind compound(String text) {
        if (text.contains(wide("PowerPoint Document"))) {
            return OtherKind.POWERPOINT;
        } else if (text.contains(wide("WordDocument"))) {
            return OtherKind.WORD;
        } else if (text.contains(wide("Workbook"))) {
            return OtherKind.EXCEL;
        }
        return text.contains(wide("Quill")) ? OtherKind.PUBLISHER : null;
    }

    /** The names in this form have two bytes for each character. */
    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
