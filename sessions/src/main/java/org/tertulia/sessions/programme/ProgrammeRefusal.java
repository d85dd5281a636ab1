package org.tertulia.sessions.programme;

import org.tertulia.realtime.contract.RefusalCode;

/** Why a command about the programme and its organisations is refused. */
public enum ProgrammeRefusal implements RefusalCode {
    ORGANISATION_UNKNOWN("organisation.unknown"),
    /** Details {@code kind}, {@code id} and {@code field}: what somebody else has changed or removed since. */
    PROGRAMME_CHANGED_MEANWHILE("programme.changed-meanwhile"),
    /** Detail {@code id}: the id that occurs twice. */
    PROGRAMME_DUPLICATE_ID("programme.duplicate-id"),
    /** More segments and sessions in one command, or in the programme, than there may be. */
    PROGRAMME_TOO_LARGE("programme.too-large"),
    /** Detail {@code id}: the segment that has ended and would get another time, session or kind. */
    PROGRAMME_SEGMENT_ENDED("programme.segment-ended"),
    /** Detail {@code id}: the segment that runs. It changes only if the organiser says so. */
    PROGRAMME_SEGMENT_RUNS("programme.segment-runs"),
    /** Detail {@code id}: the segment that has started and would be removed. */
    PROGRAMME_SEGMENT_HAS_RUN("programme.segment-has-run"),
    /** Detail {@code id}: the session or stage that is named but does not exist. */
    PROGRAMME_UNKNOWN_NAME("programme.unknown-name"),
    /** Detail {@code id}: the segment, session or turn whose length is not valid. */
    PROGRAMME_LENGTH("programme.length"),
    /** Detail {@code id}: the room that is too small or too large. */
    PROGRAMME_ROOM_SIZE("programme.room-size"),
    /** A link that is no https link. */
    PROGRAMME_LINK("programme.link-not-https"),
    /** Detail {@code id}: the segment or activity with too many people at the front, or too long a place. */
    PROGRAMME_SETTING("programme.setting"),
    PROGRAMME_ZONE("programme.zone"),
    SEGMENT_UNKNOWN("segment.unknown");

    private final String code;

    ProgrammeRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
