package org.tertulia.rapporteur.boards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tertulia.rapporteur.Barcelona;
import org.tertulia.rapporteur.ReportedExchange;
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
    void every_act_can_be_undone_at_once_and_redone(long seed) {
        var random = new Random(seed);
        var boards = new RandomBoards(random, exchange);
        int tried = 0;
        for (int step = 0; step < STEPS; step++) {
            changeRoomsOrProgramme(random, boards);
            var before = exchange.copy();
            var person = boards.person();
            var act = exchange.tries(person, boards.command());
            if (act.isPresent()) {
                tried++;
                checkUndoAndRedo(before, person, act.get());
            }
        }
        assertTrue(tried > STEPS / 3, "only " + tried + " acts were tried");
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
            does(boards, done);
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
            does(boards, done);
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

    private void does(RandomBoards boards, List<Did> done) {
        var person = boards.person();
        exchange.tries(person, boards.command()).ifPresent(act -> done.add(new Did(person, act)));
    }
}
