package org.tertulia.sessions.clocks;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.TurnId;

/**
 * Names a clock by what it times: {@code segment:g1}, {@code turn:t1}, {@code changeover:g1}, {@code step:r1},
 * {@code speech:g1}, {@code recall:g1}. Any other value is rejected.
 */
public record ClockId(String value) implements Id {
    /** What clocks time. */
    public enum Kind {
        SEGMENT("segment"),
        TURN("turn"),
        CHANGEOVER("segment"),
        /** The step of a room. */
        STEP("room"),
        SPEECH("segment"),
        RECALL("segment");

        private static final Map<String, Kind> BY_PREFIX =
                Stream.of(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.prefix, kind -> kind));

        private final String prefix = name().toLowerCase(Locale.ROOT);
        private final String entity;

        Kind(String entity) {
            this.entity = entity;
        }
    }

    public ClockId {
        var colon = value.indexOf(':');
        if (colon < 0 || value.endsWith(":") || !Kind.BY_PREFIX.containsKey(value.substring(0, colon))) {
            throw new IllegalArgumentException("not a clock id: " + value);
        }
    }

    public static ClockId segment(SegmentId segment) {
        return of(Kind.SEGMENT, segment);
    }

    public static ClockId turn(TurnId turn) {
        return of(Kind.TURN, turn);
    }

    public static ClockId changeOver(SegmentId segment) {
        return of(Kind.CHANGEOVER, segment);
    }

    public static ClockId speech(SegmentId segment) {
        return of(Kind.SPEECH, segment);
    }

    public static ClockId recall(SegmentId segment) {
        return of(Kind.RECALL, segment);
    }

    /** The clock of this kind for the entity with this id. */
    public static ClockId of(Kind kind, Id id) {
        return new ClockId(kind.prefix + ":" + id.value());
    }

    public Kind kind() {
        return Objects.requireNonNull(Kind.BY_PREFIX.get(value.substring(0, value.indexOf(':'))));
    }

    /** The id of what it times, without its kind. */
    public String of() {
        return value.substring(value.indexOf(':') + 1);
    }

    /** The segment, turn or room that it times. */
    public EntityKey timed() {
        return new EntityKey(kind().entity + "/" + of());
    }

    /** The key of its view. */
    public EntityKey key() {
        return EntityKey.of("clock", this);
    }
}
