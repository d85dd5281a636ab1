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
        return kind(mediaType(content));
    }

    /** The type, or a refusal that names what the file is and says what to do. */
    static FileKind accepted(byte[] content) throws IOException, UnacceptableException {
        if (content.length == 0) {
            throw new UnacceptableException("poster.no-content");
        }
        var mediaType = mediaType(content);
        var kind = kind(mediaType);
        if (kind.isPresent()) {
            return kind.get();
        }
        throw OtherKind.ofMediaType(mediaType)
                .or(() -> OfficeFile.of(content))
                .map(OtherKind::refusal)
                .orElseGet(() -> new UnacceptableException("poster.unknown-kind"));
    }

    private static Optional<FileKind> kind(String mediaType) {
        return Stream.of(FileKind.values())
                .filter(kind -> kind.mediaType().equals(mediaType))
                .findFirst();
    }

    private static String mediaType(byte[] content) throws IOException {
        return TYPES.detect(new BufferedInputStream(new ByteArrayInputStream(content)), new Metadata())
                .toString();
    }
}
