package org.tertulia.rapporteur.briefs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tertulia.rapporteur.Barcelona.BRIEF;
import static org.tertulia.rapporteur.Barcelona.EMERGENCY;
import static org.tertulia.rapporteur.Barcelona.LESSONS;
import static org.tertulia.rapporteur.Barcelona.NEEDS;
import static org.tertulia.rapporteur.Barcelona.OF_QUILMES;
import static org.tertulia.rapporteur.Barcelona.ORGANISER;
import static org.tertulia.rapporteur.Barcelona.RAPPORTEUR;
import static org.tertulia.rapporteur.Barcelona.ROOM_BOARD;
import static org.tertulia.rapporteur.Barcelona.YEARS_AFTER;
import static org.tertulia.rapporteur.Barcelona.drafts;
import static org.tertulia.rapporteur.Barcelona.note;
import static org.tertulia.rapporteur.Barcelona.reviewed;
import static org.tertulia.rapporteur.Barcelona.wording;
import static org.tertulia.rapporteur.Barcelona.writes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tertulia.rapporteur.ReportedExchange;
import org.tertulia.rapporteur.boards.Attribution;
import org.tertulia.rapporteur.boards.FindingType;
import org.tertulia.rapporteur.briefs.BriefCommand.CiteFinding;
import org.tertulia.rapporteur.briefs.BriefCommand.DraftMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.EditMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.MoveMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.ProposeBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.PublishBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.RemoveMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.RestoreMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.StageMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.StartBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.TagMessage;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.sessions.whole.CommandRow;
import org.tertulia.sessions.whole.Scopes;

class BriefUndoTest {
    private static final MessageId FIRST = new MessageId("first");
    private static final MessageId SECOND = new MessageId("second");
    private static final MessageId GONE = new MessageId("gone");
    private static final SectionId GAPS = new SectionId("gaps");
    private static final Tag SERVICES = new Tag("gcm", "15");
    private static final Tag BORDERS = new Tag("gcm", "11");

    /** Every kind of command, several times where the place in a section makes a difference. */
    private static final List<BriefCommand> ACTS = List.of(
            drafts("new", "open"),
            edit("first-2", "first-1"),
            new CiteFinding(FIRST, note("gap"), true),
            new CiteFinding(FIRST, note("open"), false),
            new TagMessage(FIRST, SERVICES, false),
            new TagMessage(FIRST, BORDERS, true),
            new StageMessage(FIRST, YEARS_AFTER),
            new StageMessage(FIRST, null),
            new MoveMessage(FIRST, LESSONS, 2),
            new MoveMessage(SECOND, LESSONS, 0),
            new MoveMessage(SECOND, GAPS, 0),
            new RemoveMessage(FIRST),
            new RemoveMessage(SECOND),
            new RestoreMessage(GONE));

    private final ReportedExchange exchange = reviewed();

    @BeforeEach
    void a_brief_has_three_messages_and_one_that_was_removed() {
        exchange.does(
                RAPPORTEUR,
                writes("open", ROOM_BOARD, NEEDS, FindingType.LESSON, OF_QUILMES, Attribution.PUBLIC),
                writes("gap", ROOM_BOARD, NEEDS, FindingType.GAP, OF_QUILMES, Attribution.CITY_UNNAMED),
                new StartBrief(BRIEF, "imrf"),
                drafts("first", "open"),
                drafts("gone", "open"),
                drafts("second", "open"),
                drafts("third", "open"),
                new RemoveMessage(GONE),
                new TagMessage(FIRST, SERVICES, true),
                new StageMessage(FIRST, EMERGENCY));
    }

    @Test
    void every_change_of_a_message_can_be_undone_and_is_tested_here() {
        var undoable = new BriefsPart()
                .table().commands().stream()
                        .filter(CommandRow::undoable)
                        .map(CommandRow::type)
                        .collect(Collectors.toSet());
        assertEquals(undoable, ACTS.stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    @Test
    void an_undo_restores_the_brief() {
        for (var command : ACTS) {
            var copy = exchange.copy();
            var before = copy.written();
            var act = copy.does(RAPPORTEUR, command);
            assertNotEquals(before, copy.written(), () -> command + " changes nothing");
            copy.undoes(RAPPORTEUR, act);
            assertEquals(before, copy.written(), command::toString);
            assertEquals(copy.whole(), copy.shown());
            assertEquals(copy.state(), copy.replayed());
        }
    }

    @Test
    void an_undo_can_be_undone() {
        for (var command : ACTS) {
            var copy = exchange.copy();
            var before = copy.written();
            var act = copy.does(RAPPORTEUR, command);
            var after = copy.written();
            var undone = copy.undoes(RAPPORTEUR, act);
            var again = copy.undoes(RAPPORTEUR, undone);
            assertEquals(after, copy.written(), command::toString);
            copy.undoes(RAPPORTEUR, again);
            assertEquals(before, copy.written(), command::toString);
        }
    }

    @Test
    void an_act_is_undone_only_once_and_only_by_its_author() {
        for (var command : ACTS) {
            var copy = exchange.copy();
            var act = copy.does(RAPPORTEUR, command);
            copy.refusesUndo(ORGANISER, act, "undo.unknown");
            copy.undoes(RAPPORTEUR, act);
            copy.refusesUndo(RAPPORTEUR, act, "undo.unknown");
        }
    }

    @Test
    void only_its_author_sees_an_act_on_a_brief() {
        var act = exchange.does(ORGANISER, new MoveMessage(FIRST, GAPS, 0));
        assertEquals(Set.of(Scopes.person(ORGANISER)), exchange.circle(act.key()));
    }

    @Test
    void an_act_is_undone_only_after_a_later_act_that_depends_on_it() {
        laterIsUndoneFirst(edit("first-2", "first-1"), edit("first-3", "first-2"));
        laterIsUndoneFirst(new CiteFinding(FIRST, note("gap"), true), new CiteFinding(FIRST, note("gap"), false));
        laterIsUndoneFirst(new TagMessage(FIRST, BORDERS, true), new TagMessage(FIRST, BORDERS, false));
        laterIsUndoneFirst(new StageMessage(FIRST, YEARS_AFTER), new StageMessage(FIRST, null));
        laterIsUndoneFirst(new MoveMessage(SECOND, GAPS, 0), new MoveMessage(SECOND, LESSONS, 0));
        laterIsUndoneFirst(new MoveMessage(SECOND, LESSONS, 0), new MoveMessage(SECOND, LESSONS, 2));
        laterIsUndoneFirst(new RemoveMessage(FIRST), new RestoreMessage(FIRST));
        laterIsUndoneFirst(new RestoreMessage(GONE), new RemoveMessage(GONE));
    }

    private void laterIsUndoneFirst(BriefCommand first, BriefCommand later) {
        var copy = exchange.copy();
        var before = copy.written();
        var early = copy.does(RAPPORTEUR, first);
        var late = copy.does(RAPPORTEUR, later);
        copy.refusesUndo(RAPPORTEUR, early, "undo.later");
        copy.undoes(RAPPORTEUR, late);
        copy.undoes(RAPPORTEUR, early);
        assertEquals(before, copy.written(), first::toString);
    }

    @Test
    void an_act_is_not_undone_after_another_person_changed_the_same() {
        var mine = exchange.does(RAPPORTEUR, new MoveMessage(SECOND, LESSONS, 0));
        exchange.does(ORGANISER, new MoveMessage(SECOND, LESSONS, 2));
        exchange.refusesUndo(RAPPORTEUR, mine, "undo.later");
        var edited = exchange.does(RAPPORTEUR, edit("first-2", "first-1"));
        exchange.does(ORGANISER, edit("first-3", "first-2"));
        exchange.refusesUndo(RAPPORTEUR, edited, "undo.later");
        assertEquals("Says first-3", exchange.message(FIRST).wording().text());
    }

    @Test
    void a_restored_wording_has_a_new_id_and_edits_of_the_undone_wording_are_refused() {
        var edited = exchange.does(RAPPORTEUR, edit("first-2", "first-1"));
        exchange.undoes(RAPPORTEUR, edited);
        assertEquals("Message first", exchange.message(FIRST).wording().text());
        assertNotEquals(new EditId("first-1"), exchange.message(FIRST).wording().edit());
        exchange.refuses(ORGANISER, edit("first-3", "first-2"), "text.changed");
        exchange.does(ORGANISER, edit("first-3", "first-1"));
    }

    @Test
    void nobody_can_fake_a_restored_wording() {
        exchange.refuses(ORGANISER, edit("again-1", "first-1"), "id.malformed");
        var draft = new DraftMessage(new MessageId("faked"), BRIEF, LESSONS, wording("again-1", "Faked"), List.of());
        exchange.refuses(ORGANISER, draft, "id.malformed");
    }

    @Test
    void an_undo_withdraws_a_proposal_like_any_change() {
        var staged = exchange.does(RAPPORTEUR, new StageMessage(FIRST, YEARS_AFTER));
        exchange.does(RAPPORTEUR, new ProposeBrief(BRIEF));
        exchange.undoes(RAPPORTEUR, staged);
        assertNull(exchange.brief(BRIEF).proposedBy());
    }

    @Test
    void repeating_a_citation_or_a_tag_cannot_be_undone() {
        var cited = exchange.does(RAPPORTEUR, new CiteFinding(FIRST, note("open"), true));
        exchange.refusesUndo(RAPPORTEUR, cited, "undo.unknown");
        var tagged = exchange.does(RAPPORTEUR, new TagMessage(FIRST, SERVICES, true));
        exchange.refusesUndo(RAPPORTEUR, tagged, "undo.unknown");
    }

    @Test
    void starting_proposing_and_publishing_cannot_be_undone() {
        var started = exchange.does(RAPPORTEUR, new StartBrief(new BriefId("other"), "imrf"));
        exchange.refusesUndo(RAPPORTEUR, started, "undo.never");
        var proposed = exchange.does(RAPPORTEUR, new ProposeBrief(BRIEF));
        exchange.refusesUndo(RAPPORTEUR, proposed, "undo.never");
        var published = exchange.does(ORGANISER, new PublishBrief(BRIEF));
        exchange.refusesUndo(ORGANISER, published, "undo.never");
        assertEquals(1, exchange.brief(BRIEF).versions().size());
    }

    @Test
    void a_message_that_another_person_has_changed_is_not_undone() {
        for (var change : List.of(
                new EditMessage(new MessageId("new"), wording("new-2", "Says new-2"), new EditId("new-1")),
                new CiteFinding(new MessageId("new"), note("gap"), true),
                new TagMessage(new MessageId("new"), BORDERS, true),
                new StageMessage(new MessageId("new"), YEARS_AFTER),
                new MoveMessage(new MessageId("new"), GAPS, 0))) {
            var copy = exchange.copy();
            var drafted = copy.does(RAPPORTEUR, drafts("new", "open"));
            copy.does(ORGANISER, change);
            copy.refusesUndo(RAPPORTEUR, drafted, "undo.later");
        }
    }

    private static EditMessage edit(String edit, String base) {
        return new EditMessage(FIRST, wording(edit, "Says " + edit), new EditId(base));
    }
}
