package org.tertulia.server.files;

import java.util.Locale;

/** The file types of posters. */
enum FileKind {
    PNG("image/png"),
    JPEG("image/jpeg"),
    PDF("application/pdf");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FileKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
