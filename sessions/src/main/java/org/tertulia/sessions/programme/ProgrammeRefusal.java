package org.tertulia.sessions.programme;

import org.tertulia.realtime.contract.RefusalCode;

/** Why something asked about the programme and its organisations is refused. */
public enum ProgrammeRefusal implements RefusalCode {
    ORGANISATION_UNKNOWN("organisation.unknown"),
    /** Detail {@code id}: what is there twice. */
    PROGRAMME_DUPLICATE_ID("programme.duplicate-id"),
    /** Detail {@code id}: the segment that has started and would go. */
    PROGRAMME_SEGMENT_HAS_RUN("programme.segment-has-run"),
    /** Detail {@code id}: what is named and not there. */
    PROGRAMME_UNKNOWN_NAME("programme.unknown-name"),
    /** Detail {@code id}: the segment, session or turn whose length cannot be. */
    PROGRAMME_LENGTH("programme.length"),
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
