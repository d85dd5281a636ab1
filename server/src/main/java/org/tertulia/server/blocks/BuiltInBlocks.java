package org.tertulia.server.blocks;

import java.util.List;
import org.tertulia.server.importer.ProgrammeAlone;
import org.tertulia.sessions.programme.Segment;

/** The blocks that come with Tertulia: the segments of a programme in our resources. */
final class BuiltInBlocks {
    static final String FILE = "blocks/programme.yaml";

    private BuiltInBlocks() {}

    /** Reads them. Their ids are those of the segments. */
    static List<BlockList.Entry> read() {
        var read = ProgrammeAlone.readOnClassPath(FILE);
        if (read.programme().isEmpty() || !read.problems().isEmpty()) {
            throw new IllegalStateException("the blocks cannot be read: " + read.problems());
        }
        return read.programme().get().segments().stream()
                .map(BuiltInBlocks::entry)
                .toList();
    }

    private static BlockList.Entry entry(Segment segment) {
        return new BlockList.Entry(segment.id().value(), Block.of(segment), false, false);
    }
}
