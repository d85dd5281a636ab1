package org.tertulia.rapporteur.boards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tertulia.rapporteur.Barcelona.BRIEF;
import static org.tertulia.rapporteur.Barcelona.DELEGATE;
import static org.tertulia.rapporteur.Barcelona.NEEDS;
import static org.tertulia.rapporteur.Barcelona.OF_QUILMES;
import static org.tertulia.rapporteur.Barcelona.ORGANISER;
import static org.tertulia.rapporteur.Barcelona.RAPPORTEUR;
import static org.tertulia.rapporteur.Barcelona.REVIEW;
import static org.tertulia.rapporteur.Barcelona.ROOM;
import static org.tertulia.rapporteur.Barcelona.ROOM_BOARD;
import static org.tertulia.rapporteur.Barcelona.SESSION_BOARD;
import static org.tertulia.rapporteur.Barcelona.WARM_UP;
import static org.tertulia.rapporteur.Barcelona.drafts;
import static org.tertulia.rapporteur.Barcelona.note;
import static org.tertulia.rapporteur.Barcelona.reviewing;
import static org.tertulia.rapporteur.Barcelona.wording;
import static org.tertulia.rapporteur.Barcelona.writes;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tertulia.rapporteur.Plans;
import org.tertulia.rapporteur.ReportedExchange;
import org.tertulia.rapporteur.boards.BoardCommand.AttributeNote;
import org.tertulia.rapporteur.boards.BoardCommand.EditNote;
import org.tertulia.rapporteur.boards.BoardCommand.TypeNote;
import org.tertulia.rapporteur.briefs.BriefCommand.ProposeBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.StartBrief;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammePut;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.setting.HouseRule;
import org.tertulia.sessions.rooms.RoomScopes;
import org.tertulia.sessions.run.RunEvent.SegmentStarted;

/** What may leave a segment limits who may learn the city of its notes. */
class HouseRuleTest {
    @Test
    void under_the_chatham_house_rule_no_note_names_its_city() {
        var exchange = under(HouseRule.CHATHAM_HOUSE, REVIEW);
        write(exchange, "a", ROOM_BOARD, Attribution.PUBLIC);
        assertEquals(Attribution.CITY_UNNAMED, exchange.note(note("a")).attribution());
        exchange.refuses(DELEGATE, new AttributeNote(note("a"), Attribution.PUBLIC), "note.against-house-rule");
        exchange.does(DELEGATE, new AttributeNote(note("a"), Attribution.ROOM_ONLY));
        exchange.does(DELEGATE, new AttributeNote(note("a"), Attribution.CITY_UNNAMED));
    }

    @Test
    void in_a_segment_for_the_room_only_notes_stay_in_the_room() {
        var exchange = under(HouseRule.ROOM_ONLY, REVIEW);
        write(exchange, "a", ROOM_BOARD, Attribution.PUBLIC);
        assertEquals(
                Attribution.ROOM_ONLY,
                exchange.note(note("a"), RoomScopes.seats(ROOM)).attribution());
        exchange.refuses(DELEGATE, new AttributeNote(note("a"), Attribution.CITY_UNNAMED), "note.against-house-rule");
    }

    @Test
    void the_board_of_a_session_follows_what_runs() {
        var exchange = under(HouseRule.CHATHAM_HOUSE, WARM_UP);
        write(exchange, "before", SESSION_BOARD, Attribution.PUBLIC);
        exchange.happens(new SegmentStarted(WARM_UP, 0));
        write(exchange, "during", SESSION_BOARD, Attribution.PUBLIC);
        assertEquals(Attribution.PUBLIC, exchange.note(note("before")).attribution());
        assertEquals(Attribution.CITY_UNNAMED, exchange.note(note("during")).attribution());
    }

    @Test
    void a_note_keeps_the_rule_under_which_it_was_written() {
        var exchange = under(HouseRule.CHATHAM_HOUSE, REVIEW);
        write(exchange, "a", ROOM_BOARD, Attribution.PUBLIC);
        exchange.happens(new ProgrammePut(Plans.under(HouseRule.ON_THE_RECORD, REVIEW)));
        exchange.refuses(ORGANISER, new AttributeNote(note("a"), Attribution.PUBLIC), "note.against-house-rule");
    }

    @Test
    void a_brief_names_no_city_behind_what_was_said_under_the_chatham_house_rule() {
        var exchange = under(HouseRule.CHATHAM_HOUSE, REVIEW);
        exchange.does(
                RAPPORTEUR,
                writes("said", ROOM_BOARD, NEEDS, FindingType.LESSON, OF_QUILMES, Attribution.PUBLIC),
                new StartBrief(BRIEF, "imrf"),
                drafts("m", "said"),
                new ProposeBrief(BRIEF));
        var published = exchange.state().preview(BRIEF).orElseThrow();
        assertFalse(published.toString().toLowerCase(Locale.ROOT).contains("quilmes"), published::toString);
    }

    @Test
    void a_finding_does_not_give_its_city_away_beside_a_public_one_of_the_same_city() {
        var exchange = under(HouseRule.CHATHAM_HOUSE, REVIEW);
        exchange.happens(new ProgrammePut(Plans.under(HouseRule.ON_THE_RECORD, REVIEW)));
        write(exchange, "open", ROOM_BOARD, Attribution.PUBLIC);
        exchange.happens(new ProgrammePut(Plans.under(HouseRule.CHATHAM_HOUSE, REVIEW)));
        write(exchange, "closed", ROOM_BOARD, Attribution.PUBLIC);
        exchange.does(
                RAPPORTEUR,
                new TypeNote(note("open"), FindingType.LESSON),
                new TypeNote(note("closed"), FindingType.LESSON),
                new StartBrief(BRIEF, "imrf"),
                drafts("m", "open", "closed"),
                new ProposeBrief(BRIEF),
                new EditNote(note("closed"), wording("closed-2", "We in Quilmes wait"), new EditId("closed-1")));
        exchange.refuses(RAPPORTEUR, new ProposeBrief(BRIEF), "brief.names-a-city");
    }

    private static ReportedExchange under(HouseRule rule, SegmentId segment) {
        var exchange = reviewing();
        exchange.happens(new ProgrammePut(Plans.under(rule, segment)));
        return exchange;
    }

    private static void write(ReportedExchange exchange, String id, BoardId board, Attribution attribution) {
        exchange.does(DELEGATE, writes(id, board, NEEDS, null, OF_QUILMES, attribution));
    }
}
