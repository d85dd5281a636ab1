package org.tertulia.rapporteur;

import java.util.Map;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Refusal;

/** Why something asked of boards and briefs is refused; the reader's language has a message for each code. */
public enum RapporteurRefusal {
    BOARD_UNKNOWN("board.unknown"),
    BOARD_NOT_OPEN("board.not-open"),
    /** What is written on a warm-up's board never becomes a finding. */
    BOARD_WITHOUT_FINDINGS("board.without-findings"),
    HEADING_UNKNOWN("heading.unknown"),

    NOTE_EXISTS("note.exists"),
    NOTE_UNKNOWN("note.unknown"),
    NOTE_NOT_REMOVED("note.not-removed"),
    NOTE_ONTO_ITSELF("note.onto-itself"),
    NOTE_NOT_STACKED("note.not-stacked"),
    NOTE_ELSEWHERE("note.elsewhere"),
    NOTE_NOT_IN_A_ROOM("note.not-in-a-room"),
    NOTE_NOT_SEEN_BY_ALL("note.not-seen-by-all"),
    NOTE_WITHOUT_STAGE("note.without-stage"),
    SOURCE_UNKNOWN("source.unknown"),
    STAGE_UNKNOWN("stage.unknown"),
    STAGE_SAME("stage.same"),

    /** Details: text, edit and language of the present wording. */
    TEXT_CHANGED("text.changed"),
    TEXT_EDIT_EXISTS("text.edit-exists"),

    BRIEF_EXISTS("brief.exists"),
    BRIEF_UNKNOWN("brief.unknown"),
    BRIEF_TEMPLATE_UNKNOWN("brief.template-unknown"),
    BRIEF_EMPTY("brief.empty"),
    /** Detail: message. */
    BRIEF_MESSAGE_RESTS_ON_NOTHING("brief.message-rests-on-nothing"),
    /** A message names a city of the exchange none of whose findings there is public; details: message, organisation. */
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

    RapporteurRefusal(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    Refusal refusal() {
        return Refusal.of(code);
    }

    Refusal refusal(Map<String, String> details) {
        return new Refusal(code, details);
    }

    Decision<RapporteurEvent> decision() {
        return Decision.refused(refusal());
    }
}
