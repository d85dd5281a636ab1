package org.tertulia.server.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells a file's type by its content alone, because a file name can be wrong. */
final class Recognition {
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private Recognition() {}

    static Optional<FileKind> of(byte[] content) throws IOException {
        var detected = TYPES.detect(new BufferedInputStream(new ByteArrayInputStream(content)), new Metadata())
                .toString();
        return Stream.of(FileKind.values())
                .filter(kind -> kind.mediaType().equals(detected))
                .findFirst();
    }
}
