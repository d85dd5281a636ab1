package org.tertulia.rapporteur.briefs;

import org.tertulia.realtime.contract.RefusalCode;

/** Why a command about briefs is refused. */
public enum BriefRefusal implements RefusalCode {
    BRIEF_EXISTS("brief.exists"),
    BRIEF_UNKNOWN("brief.unknown"),
    BRIEF_TEMPLATE_UNKNOWN("brief.template-unknown"),
    BRIEF_EMPTY("brief.empty"),
    /** Detail {@code message}: the message that cites no finding. */
    BRIEF_MESSAGE_RESTS_ON_NOTHING("brief.message-rests-on-nothing"),
    /** A message names a city, but cites no public finding of it. Details {@code message} and {@code organisation}. */
    BRIEF_NAMES_A_CITY("brief.names-a-city"),
    BRIEF_NOT_PROPOSED("brief.not-proposed"),
    BRIEF_PROPOSED_BY_YOU("brief.proposed-by-you"),
    SECTION_UNKNOWN("section.unknown"),
    MESSAGE_EXISTS("message.exists"),
    MESSAGE_UNKNOWN("message.unknown"),
    MESSAGE_NOT_REMOVED("message.not-removed"),
    FINDING_NOT_CITABLE("finding.not-citable"),
    TAG_UNKNOWN("tag.unknown");

    private final String code;

    BriefRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
