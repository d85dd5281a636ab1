package org.tertulia.server.blocks;

import java.util.List;

/** What the page of the programme gets: all blocks of this Tertulia. */
public record BlockList(List<Entry> blocks) {
    /**
     * One block.
     *
     * @param id of a built-in one its name, of another one a UUID
     * @param kept whether an organiser has kept it
     * @param removable whether the reader may remove it
     */
    public record Entry(String id, Block block, boolean kept, boolean removable) {}
}
