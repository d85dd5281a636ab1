package org.tertulia.server.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tertulia.posters.practices.Practice;
import org.tertulia.posters.practices.PracticeCommand.AttachPoster;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.posters.practices.PracticeCommand.ShowPage;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.rapporteur.boards.Attribution;
import org.tertulia.rapporteur.boards.BoardCommand.AttributeNote;
import org.tertulia.rapporteur.boards.BoardCommand.EditNote;
import org.tertulia.rapporteur.boards.BoardCommand.RemoveNote;
import org.tertulia.rapporteur.boards.BoardCommand.RestoreNote;
import org.tertulia.rapporteur.boards.BoardCommand.StackNote;
import org.tertulia.rapporteur.boards.BoardCommand.UnstackNote;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exchange.LittlePlan;
import org.tertulia.sessions.clocks.ClockCommand.AdjustClock;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.controls.ControlsCommand.TakeControls;
import org.tertulia.sessions.lineups.LineUpCommand.EndTurn;
import org.tertulia.sessions.notices.Audience;
import org.tertulia.sessions.notices.NoticeCommand.SendNotice;
import org.tertulia.sessions.notices.NoticeCommand.WithdrawNotice;
import org.tertulia.sessions.notices.NoticeId;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.rooms.RoomCommand.MergeRooms;
import org.tertulia.sessions.rooms.RoomCommand.MoveSeat;
import org.tertulia.sessions.rooms.RoomCommand.NextStep;
import org.tertulia.sessions.rooms.RoomCommand.TakePen;
import org.tertulia.sessions.run.RunCommand.EndSegment;
import org.tertulia.sessions.run.RunCommand.StartSegment;
import org.tertulia.sessions.whole.Role;

class RightsTest {
    private final MiddleOfTheDay day = new MiddleOfTheDay();

    @Test
    void a_stranger_may_do_nothing_and_the_engine_everything() {
        var put = new PutProgramme(LittlePlan.programme());
        assertFalse(day.may("stranger", put));
        assertFalse(day.may("stranger", new TakeControls(new SegmentId("review"))));
        assertEquals(Optional.empty(), new Rights().objection(day.exchange.state(), put, PersonId.ENGINE));
    }

    @Test
    void a_dismissed_person_may_do_nothing_any_more() {
        assertTrue(day.may("organiser", new TakeControls(new SegmentId("review"))));
        day.exchange.admit("second-organiser", "quito", new Assignment(Role.ORGANISER, null));
        day.exchange.engine(new DismissPerson(new PersonId("organiser")));
        assertFalse(day.may("organiser", new TakeControls(new SegmentId("review"))));
    }

    @Test
    void a_facilitator_of_one_session_cannot_run_another() {
        assertTrue(day.may("facilitator-s1", new EndTurn(new TurnId("t-quilmes"))));
        assertFalse(day.may("facilitator-s2", new EndTurn(new TurnId("t-quilmes"))));
        assertTrue(day.may("facilitator-s2", new StartSegment(new SegmentId("crisis"))));
        assertTrue(day.may("facilitator", new EndTurn(new TurnId("t-quilmes"))));
    }

    @Test
    void a_facilitator_of_one_segment_runs_that_segment_only() {
        var only = new Assignment(Role.FACILITATOR, new SegmentId("review").key());
        day.exchange.admit("delegate-quito", "quito", only);
        assertTrue(day.may("delegate-quito", new TakeControls(new SegmentId("review"))));
        assertTrue(day.may("delegate-quito", new EndSegment(new SegmentId("review"))));
        assertTrue(day.may("delegate-quito", new AdjustClock(ClockId.segment(new SegmentId("review")), 60_000)));
        assertTrue(day.may("delegate-quito", new MergeRooms(new RoomId("r1"), new RoomId("r2"))));
        assertTrue(day.may("delegate-quito", to(Audience.Kind.ROOMS, "review")));
        assertTrue(day.may("delegate-quito", to(Audience.Kind.STAFF, "")));
        assertFalse(day.may("delegate-quito", to(Audience.Kind.EVERYONE, "")));
        assertFalse(day.may("delegate-quito", new TakeControls(new SegmentId("posters"))));
        assertFalse(day.may("delegate-quito", new EndTurn(new TurnId("t-quilmes"))));
    }

    private static SendNotice to(Audience.Kind kind, String id) {
        return new SendNotice(new NoticeId("w-" + kind), new Audience(kind, id), "We start", "en");
    }

    @Test
    void a_clock_belongs_to_the_session_of_what_it_times() {
        for (var clock : new String[] {"segment:review", "turn:t-quilmes", "step:r1", "changeover:posters"}) {
            assertTrue(day.may("facilitator-s1", new AdjustClock(new ClockId(clock), 60_000)), clock);
            assertFalse(day.may("facilitator-s2", new AdjustClock(new ClockId(clock), 60_000)), clock);
        }
        assertFalse(day.may("facilitator-s1", new AdjustClock(new ClockId("turn:none"), 60_000)));
    }

    @Test
    void roles_add_up() {
        var all = new Assignment(Role.FACILITATOR, new EntityKey("session/s2"));
        day.exchange.admit("delegate-quilmes", "quilmes", new Assignment(Role.PARTICIPANT, null), all);
        assertTrue(day.may("delegate-quilmes", new StartSegment(new SegmentId("crisis"))));
        assertTrue(day.may("delegate-quilmes", new ShowPage(new PracticeId("p-quilmes"), 1)));
    }

    @Test
    void a_person_who_loses_a_role_loses_its_rights_also_where_they_sit() {
        day.exchange.engine(new MoveSeat(new PersonId("facilitator-s1"), new RoomId("r1")));
        var merge = new MergeRooms(new RoomId("r1"), new RoomId("r2"));
        assertTrue(day.may("facilitator-s1", merge));
        day.exchange.admit("facilitator-s1", "uclg", new Assignment(Role.PARTICIPANT, null));
        assertFalse(day.may("facilitator-s1", merge));
        assertFalse(day.may("facilitator-s1", new AdjustClock(new ClockId("step:r1"), 60_000)));
    }

    @Test
    void a_volunteer_is_rapporteur_in_one_room() {
        var edit = new EditNote(MiddleOfTheDay.NOTE_OF_QUILMES, MiddleOfTheDay.words("e2"), new EditId("e-n-quilmes"));
        assertFalse(day.may("delegate-gaziantep", edit));
        var volunteer = new Assignment(Role.RAPPORTEUR, new RoomId("r1").key());
        day.exchange.admit("delegate-gaziantep", "gaziantep", new Assignment(Role.PARTICIPANT, null), volunteer);
        assertTrue(day.may("delegate-gaziantep", edit));
        assertFalse(day.may("delegate-gaziantep", new NextStep(new RoomId("r2"), 0)));
    }

    @Test
    void a_city_changes_only_its_own_practices() {
        assertTrue(day.may("delegate-quilmes", new PutPractice(LittlePlan.practice("quilmes"))));
        assertFalse(day.may("delegate-quilmes", new PutPractice(LittlePlan.practice("quito"))));
        assertFalse(day.may("delegate-quito", new PutPractice(takenOver("p-quilmes", "quito"))));
        assertTrue(day.may("delegate-quito", new PutPractice(takenOver("p-new", "quito"))));
    }

    private static Practice takenOver(String practice, String by) {
        return new Practice(new PracticeId(practice), new OrganisationId(by), "Ours now", "", "", "", "en", false);
    }

    @Test
    void the_presenting_city_turns_pages_only_during_its_turn() {
        var turn = new ShowPage(new PracticeId("p-quilmes"), 1);
        assertTrue(day.may("delegate-quilmes", turn));
        assertFalse(day.may("delegate-quito", turn));
        day.exchange.engine(new EndTurn(new TurnId("t-quilmes")));
        assertFalse(day.may("delegate-quilmes", turn));
    }

    @Test
    void a_practices_city_and_the_organising_team_upload_its_poster() {
        var attach = new AttachPoster(new PracticeId("p-quilmes"), MiddleOfTheDay.poster());
        assertTrue(day.may("organiser", attach));
        assertTrue(day.may("delegate-quilmes", attach));
        assertFalse(day.may("delegate-quito", attach));
        var rights = new Rights();
        var practice = new PracticeId("p-quilmes");
        assertTrue(rights.mayBringPoster(day.exchange.state(), new PersonId("delegate-quilmes"), practice));
        assertFalse(rights.mayBringPoster(day.exchange.state(), new PersonId("delegate-quito"), practice));
    }

    @Test
    void only_people_in_a_room_write_on_its_board() {
        var write = MiddleOfTheDay.write(new NoteId("n-new"));
        assertTrue(day.may("delegate-gaziantep", write));
        assertTrue(day.may("rapporteur-s1", write));
        assertFalse(day.may("delegate-quito", write));
        assertFalse(day.may("rapporteur-s2", write));
        assertFalse(day.may("observer", write));
        assertFalse(day.may("organiser", write));
    }

    @Test
    void the_person_who_writes_for_the_room_may_edit_all_its_notes() {
        var edit = new EditNote(MiddleOfTheDay.NOTE_OF_QUILMES, MiddleOfTheDay.words("e2"), new EditId("e-n-quilmes"));
        assertTrue(day.may("delegate-quilmes", edit));
        assertFalse(day.may("delegate-gaziantep", edit));
        day.exchange.done("delegate-gaziantep", new TakePen(new RoomId("r1")));
        assertTrue(day.may("delegate-gaziantep", edit));
    }

    @Test
    void a_note_belongs_to_its_author_until_it_is_merged() {
        var remove = new RemoveNote(MiddleOfTheDay.NOTE_OF_QUILMES);
        assertTrue(day.may("delegate-quilmes", remove));
        day.exchange.done("delegate-gaziantep", MiddleOfTheDay.write(new NoteId("n-other")));
        day.exchange.done("rapporteur-s1", new StackNote(MiddleOfTheDay.NOTE_OF_QUILMES, new NoteId("n-other")));
        assertFalse(day.may("delegate-quilmes", remove));
        var takeOut = new UnstackNote(MiddleOfTheDay.NOTE_OF_QUILMES);
        assertTrue(day.may("delegate-quilmes", takeOut), "that undoes the stacking");
        assertFalse(day.may("delegate-gaziantep", takeOut));
    }

    @Test
    void a_note_belongs_to_its_author_only_while_they_see_all_of_it() {
        var author = "delegate-quilmes";
        var restore = new RestoreNote(MiddleOfTheDay.NOTE_OF_QUILMES);
        var attribute = new AttributeNote(MiddleOfTheDay.NOTE_OF_QUILMES, Attribution.ROOM_ONLY);
        day.exchange.done(author, attribute);
        assertTrue(day.may(author, attribute));
        assertTrue(day.may(author, restore));
        day.exchange.engine(new MoveSeat(new PersonId(author), new RoomId("r2")));
        assertFalse(day.may(author, attribute));
        assertFalse(day.may(author, restore));
        day.exchange.done("rapporteur-s1", new RemoveNote(MiddleOfTheDay.NOTE_OF_QUILMES));
        assertFalse(day.may(author, restore));
    }

    @Test
    void the_facilitator_of_the_running_session_may_notify_everyone() {
        var tell = new SendNotice(new NoticeId("w-all"), new Audience(Audience.Kind.EVERYONE, ""), "We start", "en");
        assertTrue(day.may("facilitator-s1", tell));
        assertFalse(day.may("facilitator-s2", tell));
    }

    @Test
    void a_sender_withdraws_their_notice_also_when_the_session_is_over() {
        var everyone = new Audience(Audience.Kind.EVERYONE, "");
        day.exchange.done("facilitator-s1", new SendNotice(new NoticeId("w-all"), everyone, "We start", "en"));
        day.exchange.engine(new EndSegment(new SegmentId("review")));
        day.exchange.engine(new EndSegment(new SegmentId("posters")));
        assertTrue(day.may("facilitator-s1", new WithdrawNotice(new NoticeId("w-all"))));
        assertFalse(day.may("facilitator-s2", new WithdrawNotice(new NoticeId("w-all"))));
        assertTrue(day.may("facilitator", new WithdrawNotice(new NoticeId("w-all"))));
    }

    @Test
    void organisers_export_people_and_staff_read_the_brief() {
        var rights = new Rights();
        var state = day.exchange.state();
        assertTrue(rights.may(state, new PersonId("organiser"), PageRight.EXPORT_PEOPLE));
        assertFalse(rights.may(state, new PersonId("facilitator"), PageRight.EXPORT_PEOPLE));
        assertTrue(rights.may(state, new PersonId("rapporteur"), PageRight.PREVIEW_BRIEF));
        assertFalse(rights.may(state, new PersonId("delegate-quito"), PageRight.PREVIEW_BRIEF));
    }
}
