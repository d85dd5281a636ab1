package org.tertulia.sessions.clocks;

import java.util.Locale;
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

        private final String entity;

        Kind(String entity) {
            this.entity = entity;
        }
    }

    public ClockId {
        if (value.indexOf(':') < 0 || value.endsWith(":")) {
            throw new IllegalArgumentException("not a clock id: " + value);
        }
        Kind.valueOf(value.substring(0, value.indexOf(':')).toUpperCase(Locale.ROOT));
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
        return new ClockId(kind.name().toLowerCase(Locale.ROOT) + ":" + id.value());
    }

    public Kind kind() {
        return Kind.valueOf(value.substring(0, value.indexOf(':')).toUpperCase(Locale.ROOT));
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
