package org.tertulia.rapporteur.boards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tertulia.rapporteur.Barcelona;
import org.tertulia.rapporteur.ReportedExchange;
import org.tertulia.rapporteur.ReportedState;
import org.tertulia.rapporteur.boards.BoardEvent.NoteShown;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.undo.ActId;
import org.tertulia.sessions.undo.UndoCommand.UndoAct;

/** People can undo random acts on boards. The seed identifies the run. */
class RandomUndoTest {
    private static final int STEPS = 250;

    private final ReportedExchange exchange = Barcelona.reviewing();

    private record Did(PersonId person, ActId act) {}

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20220411, 20220412, 20220413, 20220516})
    void every_act_can_be_undone_at_once_and_redone_by_people_who_still_see_its_notes(long seed) {
        var random = new Random(seed);
        var boards = new RandomBoards(random, exchange);
        int tried = 0;
        for (int step = 0; step < STEPS; step++) {
            changeRoomsOrProgramme(random, boards);
            var before = exchange.copy();
            var person = boards.person();
            var act = exchange.tries(person, boards.command());
            if (act.isPresent() && sees(person, before)) {
                tried++;
                checkUndoAndRedo(before, person, act.get());
            }
        }
        assertTrue(tried > STEPS / 5, "only " + tried + " acts were tried");
    }

    /** Whether a person sees what the last act changed: its notes, those on top of them, and the note shown before. */
    private boolean sees(PersonId person, ReportedExchange before) {
        var notes = exchange.state().notes();
        return exchange.lastEvents().stream()
                .flatMap(event -> event instanceof BoardEvent one ? changed(one, before.state()) : Stream.empty())
                .allMatch(note -> exchange.state().sees(person, notes.get(note).removed(false)));
    }

    private static Stream<NoteId> changed(BoardEvent event, ReportedState before) {
        if (event instanceof NoteShown(var board, var note)) {
            var shown = Objects.requireNonNull(before.boards().find(board)).shown();
            return Stream.of(note, shown).filter(Objects::nonNull);
        }
        var note = Objects.requireNonNull(event.note());
        return before.notes().knows(note)
                ? Stream.of(note, before.notes().get(note).top())
                : Stream.of(note);
    }

    private void checkUndoAndRedo(ReportedExchange before, PersonId person, ActId act) {
        var copy = exchange.copy();
        var undone = copy.undoes(person, act);
        BoardChecks.check(copy);
        if (BoardChecks.stacksMeet(before)) {
            assertEquals(before.written(), copy.written());
        }
        copy.undoes(person, undone);
        if (BoardChecks.stacksMeet(before) && BoardChecks.stacksMeet(exchange)) {
            assertEquals(exchange.written(), copy.written());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20220411, 20220412, 20220413, 20220516})
    void acts_are_undone_from_the_last_to_the_first_where_possible(long seed) {
        var random = new Random(seed);
        var boards = new RandomBoards(random, exchange);
        var done = new ArrayList<Did>();
        for (int step = 0; step < STEPS; step++) {
            changeRoomsOrProgramme(random, boards);
            does(boards.person(), boards, done);
        }
        int undone = 0;
        for (var did : done.reversed()) {
            undone += exchange.tries(did.person(), new UndoAct(did.act())).isPresent() ? 1 : 0;
            BoardChecks.check(exchange);
            assertEquals(exchange.whole(), exchange.shown());
        }
        assertTrue(undone > STEPS / 10, "only " + undone + " acts were taken back");
        assertEquals(exchange.state(), exchange.replayed());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20220411, 20220412, 20220413, 20220516})
    void undoing_all_acts_restores_the_boards_if_rooms_and_programme_stay(long seed) {
        var boards = new RandomBoards(new Random(seed), exchange);
        var before = exchange.written();
        var done = new ArrayList<Did>();
        for (int step = 0; step < STEPS / 4; step++) {
            does(boards.staff(), boards, done);
        }
        assertTrue(done.size() > STEPS / 12, "only " + done.size() + " acts were accepted");
        for (var did : done.reversed()) {
            exchange.undoes(did.person(), did.act());
        }
        assertEquals(before, exchange.written());
        assertEquals(exchange.state(), exchange.replayed());
    }

    private void changeRoomsOrProgramme(Random random, RandomBoards boards) {
        if (random.nextInt(12) == 0) {
            exchange.happens(boards.roomOrProgrammeChange());
        }
    }

    private void does(PersonId person, RandomBoards boards, List<Did> done) {
        exchange.tries(person, boards.command()).ifPresent(act -> done.add(new Did(person, act)));
    }
}
