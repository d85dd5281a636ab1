package org.tertulia.rapporteur.boards;

import org.tertulia.realtime.contract.RefusalCode;

/** Why a command about boards and notes is refused. */
public enum BoardRefusal implements RefusalCode {
    BOARD_UNKNOWN("board.unknown"),
    BOARD_NOT_OPEN("board.not-open"),
    /** A note on the board of a warm-up never becomes a finding. */
    BOARD_WITHOUT_FINDINGS("board.without-findings"),
    HEADING_UNKNOWN("heading.unknown"),
    NOTE_EXISTS("note.exists"),
    NOTE_UNKNOWN("note.unknown"),
    NOTE_NOT_REMOVED("note.not-removed"),
    NOTE_ONTO_ITSELF("note.onto-itself"),
    NOTE_NOT_STACKED("note.not-stacked"),
    NOTE_ELSEWHERE("note.elsewhere"),
    /** The rule of the house where it was written does not allow it. */
    NOTE_AGAINST_HOUSE_RULE("note.against-house-rule"),
    NOTE_NOT_IN_A_ROOM("note.not-in-a-room"),
    NOTE_NOT_SEEN_BY_ALL("note.not-seen-by-all"),
    NOTE_WITHOUT_STAGE("note.without-stage"),
    SOURCE_UNKNOWN("source.unknown"),
    STAGE_UNKNOWN("stage.unknown"),
    STAGE_SAME("stage.same");

    private final String code;

    BoardRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
