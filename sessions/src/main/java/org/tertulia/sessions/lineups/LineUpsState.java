package org.tertulia.sessions.lineups;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.run.RunState;
import org.tertulia.sessions.whole.Known;

/** The state of line-ups and their turns, and of the parts below. */
public interface LineUpsState extends RunState {
    LineUps lineUps();

    default @Nullable Turn turn(TurnId turn) {
        return lineUps().turns().get(turn);
    }

    /** A turn that must exist because an event names it. */
    default Turn knownTurn(TurnId turn) {
        return Known.in(lineUps().turns(), turn);
    }

    /** The turns of a segment in their order. */
    default List<Turn> turns(SegmentId segment) {
        return lineUps().turnsOf(segment);
    }

    default @Nullable Turn runningTurn(SegmentId segment) {
        return turns(segment).stream().filter(Turn::runs).findFirst().orElse(null);
    }

    /** Those who have the turn: the person, or everyone of the organisation. */
    default Stream<PersonId> presenters(Turn turn) {
        var person = turn.planned().person();
        return person == null ? peopleOf(turn.organisation()) : Stream.of(person);
    }

    /** Whether a person has the turn, alone or with others of the organisation. */
    default boolean presents(PersonId id, Turn turn) {
        var person = turn.planned().person();
        return person == null
                ? turn.organisation() != null && isFrom(id, turn.organisation())
                : person.equals(id) && person(id) != null;
    }

    /** The running turns, at most one per segment. */
    default List<Turn> runningTurns() {
        return runningSegments().stream()
                .flatMap(segment -> Stream.ofNullable(runningTurn(segment.id())))
                .toList();
    }
}
