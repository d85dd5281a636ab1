package org.tertulia.realtime.contract;

import java.util.List;

/** What one scope sees of one entity: a small record. */
public interface View {
    /** The entities that it names and that have an introduction: it comes along, for pages that do not look at them. */
    default List<EntityKey> mentions() {
        return List.of();
    }
}
