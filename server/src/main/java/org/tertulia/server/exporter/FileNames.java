package org.tertulia.server.exporter;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tertulia.realtime.contract.Id;

/** Names for files that belong to ids. They are different also where a file system does not tell capitals from small letters. */
public final class FileNames {
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9_-]+");

    private FileNames() {}

    /** The id itself if it can be a name, without an ending. */
    public static String of(Id id) {
        return PLAIN.matcher(id.value()).matches()
                ? id.value()
                : UUID.nameUUIDFromBytes(id.value().getBytes(StandardCharsets.UTF_8))
                        .toString();
    }
}
