package org.tertulia.posters.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.posters.practices.PosterRound.DELEGATE;
import static org.tertulia.posters.practices.PosterRound.FACILITATOR;
import static org.tertulia.posters.practices.PosterRound.QUILMES;
import static org.tertulia.posters.practices.PosterRound.SHELTERS;
import static org.tertulia.posters.practices.PosterRound.poster;
import static org.tertulia.posters.practices.PosterRound.practice;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tertulia.posters.practices.PracticeCommand.AttachPoster;
import org.tertulia.posters.practices.PracticeCommand.LockPractice;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.posters.practices.PracticeCommand.RemovePoster;
import org.tertulia.posters.practices.PracticeCommand.ShowPage;
import org.tertulia.posters.practices.PracticeCommand.WithdrawPractice;
import org.tertulia.sessions.whole.CommandRow;

class PracticeUndoTest {
    private final PosterRound round = new PosterRound().with(new PutPractice(practice(QUILMES, "Shelters")));

    @Test
    void a_lock_and_its_opening_are_what_can_be_taken_back() {
        var undoable = new PracticesPart()
                .table().commands().stream()
                        .filter(CommandRow::undoable)
                        .map(CommandRow::type)
                        .toList();
        assertEquals(List.of(LockPractice.class), undoable);
    }

    @Test
    void a_lock_is_taken_back_and_so_is_its_opening() {
        var before = round.shown();
        var lock = round.with(new LockPractice(SHELTERS, true)).act();
        round.undoes(DELEGATE, lock);
        assertEquals(before, round.shown());
        round.with(new LockPractice(SHELTERS, true));
        var opening = round.with(new LockPractice(SHELTERS, false)).act();
        round.undoes(DELEGATE, opening);
        assertTrue(round.shown().locked());
    }

    @Test
    void another_facilitator_may_take_a_lock_back() {
        var lock = round.with(new LockPractice(SHELTERS, true)).act();
        round.undoes(FACILITATOR, lock);
        assertFalse(round.shown().locked());
    }

    @Test
    void a_lock_that_was_opened_since_is_not_taken_back() {
        var lock = round.with(new LockPractice(SHELTERS, true)).act();
        var opening = round.with(new LockPractice(SHELTERS, false)).act();
        round.refusesUndo(DELEGATE, lock, "undo.later");
        round.undoes(DELEGATE, opening);
        round.undoes(DELEGATE, lock);
        assertFalse(round.shown().locked());
    }

    @Test
    void locking_what_is_locked_is_nothing_to_take_back() {
        round.with(new LockPractice(SHELTERS, true));
        var again = round.with(new LockPractice(SHELTERS, true)).act();
        round.refusesUndo(DELEGATE, again, "undo.unknown");
        assertTrue(round.shown().locked());
    }

    @Test
    void taking_back_can_be_taken_back_and_happens_once() {
        var lock = round.with(new LockPractice(SHELTERS, true)).act();
        var undone = round.undoes(DELEGATE, lock);
        round.refusesUndo(DELEGATE, lock, "undo.unknown");
        var again = round.undoes(DELEGATE, undone);
        assertTrue(round.shown().locked());
        round.refusesUndo(DELEGATE, undone, "undo.unknown");
        round.undoes(DELEGATE, again);
        assertFalse(round.shown().locked());
    }

    @Test
    void a_practice_its_poster_and_its_withdrawal_are_not_taken_back() {
        for (var command : List.of(
                new PutPractice(practice(QUILMES, "Halls")),
                new AttachPoster(SHELTERS, poster(2)),
                new ShowPage(SHELTERS, 1),
                new RemovePoster(SHELTERS),
                new WithdrawPractice(SHELTERS))) {
            var act = round.with(command).act();
            round.refusesUndo(DELEGATE, act, "undo.unknown");
        }
    }
}
