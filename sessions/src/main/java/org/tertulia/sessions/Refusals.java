package org.tertulia.sessions;

/** Every code with which the sessions refuse a command; each language has a message for each. */
public final class Refusals {
    public static final String CALL_NOT_HTTPS = "call.not-https";
    public static final String CLOCK_ENDED = "clock.ended";
    public static final String CLOCK_OUT_OF_BOUNDS = "clock.out-of-bounds";
    public static final String CLOCK_UNKNOWN = "clock.unknown";

    /** Detail {@code holder}: who holds the controls. */
    public static final String CONTROLS_ELSEWHERE = "controls.elsewhere";

    public static final String FLOOR_LENGTH = "floor.length";
    public static final String FLOOR_MOVED_ON = "floor.moved-on";
    public static final String HAND_EXISTS = "hand.exists";
    public static final String HAND_RAISED = "hand.raised";
    public static final String HAND_UNKNOWN = "hand.unknown";
    public static final String ID_MALFORMED = "id.malformed";
    public static final String LANGUAGE_MALFORMED = "language.malformed";
    public static final String LANGUAGE_MISSING = "language.missing";
    public static final String LINE_UP_TOO_LONG = "line-up.too-long";
    public static final String NOTICE_AUDIENCE = "notice.audience";
    public static final String NOTICE_EXISTS = "notice.exists";
    public static final String NOTICE_UNKNOWN = "notice.unknown";
    public static final String ORGANISATION_UNKNOWN = "organisation.unknown";
    public static final String PERSON_UNKNOWN = "person.unknown";

    /** Detail {@code id}: what is there twice. */
    public static final String PROGRAMME_DUPLICATE_ID = "programme.duplicate-id";

    /** Detail {@code id}: the segment that has started and would go. */
    public static final String PROGRAMME_SEGMENT_HAS_RUN = "programme.segment-has-run";

    /** Detail {@code id}: what is named and not there. */
    public static final String PROGRAMME_UNKNOWN_NAME = "programme.unknown-name";

    /** Detail {@code id}: the segment, session or turn whose length cannot be. */
    public static final String PROGRAMME_LENGTH = "programme.length";

    public static final String PROGRAMME_ZONE = "programme.zone";
    public static final String ROLE_MISSING = "role.missing";
    public static final String ROOM_EXISTS = "room.exists";
    public static final String ROOM_LAST_STEP = "room.last-step";
    public static final String ROOM_MOVED_ON = "room.moved-on";
    public static final String ROOM_NO_COMMON_LANGUAGE = "room.no-common-language";
    public static final String ROOM_OTHER_SEGMENT = "room.other-segment";
    public static final String ROOM_UNKNOWN = "room.unknown";
    public static final String ROOMS_CLOSED = "rooms.closed";
    public static final String ROOMS_NONE = "rooms.none";
    public static final String ROOMS_NOT_OPEN = "rooms.not-open";
    public static final String ROOMS_OPEN = "rooms.open";
    public static final String ROOMS_SIZE = "rooms.size";
    public static final String ROOMS_TOO_MANY = "rooms.too-many";
    public static final String SEAT_NONE = "seat.none";
    public static final String SEAT_TAKEN = "seat.taken";
    public static final String SEGMENT_ENDED = "segment.ended";
    public static final String SEGMENT_NOT_ENDED = "segment.not-ended";
    public static final String SEGMENT_NOT_PAUSED = "segment.not-paused";
    public static final String SEGMENT_NOT_RUNNING = "segment.not-running";
    public static final String SEGMENT_NO_ROOMS = "segment.no-rooms";
    public static final String SEGMENT_STARTED = "segment.started";
    public static final String SEGMENT_UNKNOWN = "segment.unknown";
    public static final String TEXT_EMPTY = "text.empty";
    public static final String TEXT_FORBIDDEN = "text.forbidden";
    public static final String TEXT_TOO_LONG = "text.too-long";
    public static final String TURN_EXISTS = "turn.exists";
    public static final String TURN_LENGTH = "turn.length";
    public static final String TURN_NOT_RUNNING = "turn.not-running";
    public static final String TURN_NOT_TAKEN = "turn.not-taken";
    public static final String TURN_NOT_WAITING = "turn.not-waiting";
    public static final String TURN_OTHER_RUNS = "turn.other-runs";
    public static final String TURN_POSITION = "turn.position";
    public static final String TURN_UNKNOWN = "turn.unknown";

    private Refusals() {}
}
