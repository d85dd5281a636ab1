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

/** Whatever people do on boards, in whatever order, they can take it back. The seed names the run. */
class RandomUndoTest {
    private static final int STEPS = 250;

    private final ReportedExchange exchange = Barcelona.reviewing();

    private record Did(PersonId person, ActId act) {}

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20220411, 20220412, 20220413, 20220516})
    void whatever_is_done_can_be_taken_back_at_once_and_done_again(long seed) {
        var random = new Random(seed);
        var boards = new RandomBoards(random, exchange);
        int tried = 0;
        for (int step = 0; step < STEPS; step++) {
            changeBelow(random, boards);
            var before = exchange.copy();
            var person = boards.person();
            var act = exchange.tries(person, boards.command());
            if (act.isPresent()) {
                tried++;
                checkComesBack(before, person, act.get());
            }
        }
        assertTrue(tried > STEPS / 3, "only " + tried + " acts were tried");
    }

    private void checkComesBack(ReportedExchange before, PersonId person, ActId act) {
        var copy = exchange.copy();
        var undone = copy.undoes(person, act);
        BoardChecks.check(copy);
        if (BoardChecks.pilesMeet(before)) {
            assertEquals(before.written(), copy.written());
        }
        copy.undoes(person, undone);
        if (BoardChecks.pilesMeet(before) && BoardChecks.pilesMeet(exchange)) {
            assertEquals(exchange.written(), copy.written());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20220411, 20220412, 20220413, 20220516})
    void all_acts_are_taken_back_from_the_last_to_the_first_as_far_as_they_stand(long seed) {
        var random = new Random(seed);
        var boards = new RandomBoards(random, exchange);
        var done = new ArrayList<Did>();
        for (int step = 0; step < STEPS; step++) {
            changeBelow(random, boards);
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
    void where_rooms_and_plans_stay_all_boards_come_back_to_how_they_were(long seed) {
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

    private void changeBelow(Random random, RandomBoards boards) {
        if (random.nextInt(12) == 0) {
            exchange.happens(boards.below());
        }
    }

    private void does(RandomBoards boards, List<Did> done) {
        var person = boards.person();
        exchange.tries(person, boards.command()).ifPresent(act -> done.add(new Did(person, act)));
    }
}
