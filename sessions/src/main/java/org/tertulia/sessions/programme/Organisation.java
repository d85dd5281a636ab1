package org.tertulia.sessions.programme;

import java.util.List;

/**
 * An organisation that takes part.
 *
 * @param country ISO 3166 code; empty for an international organisation
 * @param region UCLG region; empty if it has none
 */
public record Organisation(
        OrganisationId id, String name, Kind kind, String country, String region, List<String> languages) {
    public static final int LONGEST_NAME = 200;

    /** Whether it is a local or regional government, whose statements a brief names. */
    public boolean isCity() {
        return kind == Kind.CITY || kind == Kind.REGION;
    }

    public enum Kind {
        CITY,
        REGION,
        NETWORK,
        MINISTRY,
        AGENCY,
        PARLIAMENT,
        CIVIL_SOCIETY,
        ACADEMIA,
        PRIVATE_SECTOR,
        MEDIA,
        OTHER
    }
}
