package org.tertulia.sessions.people;

import org.tertulia.realtime.contract.RefusalCode;

/** Why a command about the people who take part is refused. */
public enum PeopleRefusal implements RefusalCode {
    /** Nobody else organises the exchange, so this person stays an organiser. */
    ORGANISER_LAST("organiser.last"),
    PERSON_UNKNOWN("person.unknown"),
    ROLE_MISSING("role.missing");

    private final String code;

    PeopleRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
