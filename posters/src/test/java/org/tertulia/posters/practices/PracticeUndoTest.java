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
    void only_locking_and_unlocking_can_be_undone() {
        var undoable = new PracticesPart()
                .table().commands().stream()
                        .filter(CommandRow::undoable)
                        .map(CommandRow::type)
                        .toList();
        assertEquals(List.of(LockPractice.class), undoable);
    }

    @Test
    void locking_and_unlocking_are_undone() {
        var before = round.shown();
        var lock = round.with(new LockPractice(SHELTERS, true)).act();
        round.undoes(DELEGATE, lock);
        assertEquals(before, round.shown());
        round.with(new LockPractice(SHELTERS, true));
        var unlock = round.with(new LockPractice(SHELTERS, false)).act();
        round.undoes(DELEGATE, unlock);
        assertTrue(round.isLocked());
    }

    @Test
    void another_facilitator_may_undo_a_lock() {
        var lock = round.with(new LockPractice(SHELTERS, true)).act();
        round.undoes(FACILITATOR, lock);
        assertFalse(round.isLocked());
    }

    @Test
    void a_lock_is_not_undone_after_an_unlock() {
        var lock = round.with(new LockPractice(SHELTERS, true)).act();
        var unlock = round.with(new LockPractice(SHELTERS, false)).act();
        round.refusesUndo(DELEGATE, lock, "undo.later");
        round.undoes(DELEGATE, unlock);
        round.undoes(DELEGATE, lock);
        assertFalse(round.isLocked());
    }

    @Test
    void locking_a_locked_practice_again_cannot_be_undone() {
        round.with(new LockPractice(SHELTERS, true));
        var again = round.with(new LockPractice(SHELTERS, true)).act();
        round.refusesUndo(DELEGATE, again, "undo.unknown");
        assertTrue(round.isLocked());
    }

    @Test
    void an_undo_can_be_undone_and_happens_only_once() {
        var lock = round.with(new LockPractice(SHELTERS, true)).act();
        var undone = round.undoes(DELEGATE, lock);
        round.refusesUndo(DELEGATE, lock, "undo.unknown");
        var again = round.undoes(DELEGATE, undone);
        assertTrue(round.isLocked());
        round.refusesUndo(DELEGATE, undone, "undo.unknown");
        round.undoes(DELEGATE, again);
        assertFalse(round.isLocked());
    }

    @Test
    void other_commands_about_practices_cannot_be_undone() {
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
