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
 * When each segment is expected to start and end as things stand now. Within a session a segment waits for those planned
 * before it and never starts before its planned time; one that is fixed waits for none and so absorbs delay.
 */
public final class ExpectedTimes {
    /** What nobody has started for so long will not be started any more. */
    private static final long GIVEN_UP = TimeUnit.HOURS.toMillis(12);

    /**
     * A segment as planned and as it goes; times in stream milliseconds.
     *
     * @param leftMillis what its clock has left now, once it has started
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
    }

    /**
     * When a segment is expected.
     *
     * @param passedOver whether it is expected no more, and its times are those of the plan
     */
    public record Expected(Item item, long start, long end, boolean passedOver) {
        private long lateMillis() {
            return item.startedAt() == null ? start - item.plannedStart() : end - item.plannedEnd();
        }
    }

    /** By how much what goes on will be late (below zero: early), and how much of that was lost since its session began. */
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

    /** In the order of the plan. */
    public List<Expected> segments() {
        return List.copyOf(expected);
    }

    /** Of what goes on, the latest; where nothing does, of what should. */
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

    /** How late the session of this segment began, in which nobody lost any time yet. */
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
                .filter(earlier -> isInTheWay(earlier, item))
                .mapToLong(Expected::end)
                .max();
    }

    /** Nobody has started it, though something planned behind it was, or it is long over. */
    private boolean isPassedOver(Item item) {
        return item.startedAt() == null
                && (now - item.plannedStart() >= GIVEN_UP
                        || items.stream().anyMatch(later -> later.startedAt() != null && isBehind(later, item)));
    }

    private boolean isDue(Item item) {
        return item.plannedStart() <= now && !isPassedOver(item);
    }

    private static boolean isInTheWay(Expected earlier, Item later) {
        return !earlier.passedOver()
                && earlier.item().session().equals(later.session())
                && isBehind(later, earlier.item());
    }

    private static boolean isBehind(Item later, Item earlier) {
        return earlier.plannedEnd() <= later.plannedStart();
    }
}
