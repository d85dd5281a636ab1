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
    public enum Kind {
        CITY,
        NETWORK,
        MINISTRY,
        AGENCY,
        CIVIL_SOCIETY
    }
}
