package org.tertulia.sessions.programme.edit;

import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;

/**
 * One segment before and after an edit. Fields that are the same in both may have any value.
 *
 * @param before null if the edit adds the segment
 * @param after null if the edit removes it
 */
public record SegmentEdit(
        SegmentId id, @Nullable Segment before, @Nullable Segment after) {}
