package org.tertulia.sessions.segments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;

/**
 * When each segment is expected to start and end. Within a session, a segment waits for earlier ones and never starts
 * before its planned time. A fixed segment waits for none and so absorbs delay.
 */
public final class ExpectedTimes {
    /**
     * A segment that has not started this long after its planned start counts as skipped. One that starts so far from its planned
     * start is played on another day, and nothing is late there.
     */
    private static final long ANOTHER_DAY = TimeUnit.HOURS.toMillis(12);

    /**
     * A segment as planned and as it runs; times are stream time, in milliseconds.
     *
     * @param leftMillis the time left on its clock now, once it has started
     */
    public record Item(
            SegmentId id,
            SessionId session,
            long plannedStart,
            long lengthMillis,
            boolean fixed,
            @Nullable Long startedAt,
            @Nullable Long endedAt,
            long leftMillis) {
        long plannedEnd() {
            return plannedStart + lengthMillis;
        }

        boolean isOpen() {
            return startedAt != null && endedAt == null;
        }

        boolean isOnAnotherDay() {
            return startedAt != null && Math.abs(startedAt - plannedStart) >= ANOTHER_DAY;
        }
    }

    /**
     * When a segment is expected.
     *
     * @param passedOver whether it counts as skipped; its times are then the planned ones
     */
    public record Expected(Item item, long start, long end, boolean passedOver) {
        private long lateMillis() {
            if (item.isOnAnotherDay()) {
                return 0;
            }
            return item.startedAt() == null ? start - item.plannedStart() : end - item.plannedEnd();
        }
    }

    /**
     * The delay of the current segment (below zero: early), and how much of it arose in its session; in milliseconds.
     */
    public record Lateness(long millis, long oursMillis) {
        static final Lateness NONE = new Lateness(0, 0);
    }

    private final List<Item> items;
    private final long now;
    private final List<Expected> expected = new ArrayList<>();

    private ExpectedTimes(List<Item> items, long now) {
        this.items = items.stream()
                .sorted(Comparator.comparingLong(Item::plannedStart)
                        .thenComparing(item -> item.id().value()))
                .toList();
        this.now = now;
        this.items.forEach(item -> expected.add(expect(item)));
    }

    public static ExpectedTimes of(List<Item> items, long now) {
        return new ExpectedTimes(items, now);
    }

    /** The segments in planned order. */
    public List<Expected> segments() {
        return List.copyOf(expected);
    }

    /** The largest delay of a running segment; if none runs, the delay of the segment that should. */
    public Lateness lateness() {
        return current()
                .max(Comparator.comparingLong(Expected::lateMillis))
                .map(this::lateness)
                .orElse(Lateness.NONE);
    }

    private Lateness lateness(Expected latest) {
        var late = latest.lateMillis();
        var inherited = startedLate(latest);
        return new Lateness(late, Math.max(0, late - inherited));
    }

    private Stream<Expected> current() {
        var open = expected.stream().filter(each -> each.item().isOpen()).toList();
        return open.isEmpty() ? overdue().stream() : open.stream();
    }

    private List<Expected> overdue() {
        return expected.stream()
                .filter(each -> each.item().startedAt() == null && isDue(each.item()))
                .limit(1)
                .toList();
    }

    /** How late the session of this segment began. */
    private long startedLate(Expected of) {
        return expected.stream()
                .filter(each -> each.item().session().equals(of.item().session()) && !each.passedOver())
                .findFirst()
                .map(first -> Math.max(0, first.start() - first.item().plannedStart()))
                .orElse(0L);
    }

    private Expected expect(Item item) {
        var start = start(item);
        return new Expected(item, start, end(item, start), isPassedOver(item));
    }

    private long start(Item item) {
        if (item.startedAt() != null) {
            return item.startedAt();
        }
        if (isPassedOver(item)) {
            return item.plannedStart();
        }
        var earliest = isDue(item) ? now : item.plannedStart();
        return item.fixed() ? earliest : Math.max(earliest, endOfEarlier(item).orElse(earliest));
    }

    private long end(Item item, long start) {
        if (item.endedAt() != null) {
            return item.endedAt();
        }
        return item.isOpen() ? now + Math.max(0, item.leftMillis()) : start + item.lengthMillis();
    }

    private OptionalLong endOfEarlier(Item item) {
        return expected.stream()
                .filter(earlier -> delays(earlier, item))
                .mapToLong(Expected::end)
                .max();
    }

    /** Whether it was not started although a later segment was, or its planned start is long past. */
    private boolean isPassedOver(Item item) {
        return item.startedAt() == null
                && (now - item.plannedStart() >= ANOTHER_DAY
                        || items.stream().anyMatch(later -> later.startedAt() != null && isPlannedAfter(later, item)));
    }

    private boolean isDue(Item item) {
        return item.plannedStart() <= now && !isPassedOver(item);
    }

    private static boolean delays(Expected earlier, Item later) {
        return !earlier.passedOver()
                && earlier.item().session().equals(later.session())
                && isPlannedAfter(later, earlier.item());
    }

    private static boolean isPlannedAfter(Item later, Item earlier) {
        return earlier.plannedEnd() <= later.plannedStart();
    }
}
