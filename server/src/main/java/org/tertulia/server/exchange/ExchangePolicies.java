package org.tertulia.server.exchange;

import java.util.List;
import org.tertulia.posters.PostersEvent.PracticeWithdrawn;
import org.tertulia.posters.PracticeId;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.writing.Policy;
import org.tertulia.sessions.LineUpCommand.SkipTurn;
import org.tertulia.sessions.TurnPhase;

/** What an event of an upper layer makes happen below it: each policy by its name. */
public final class ExchangePolicies implements Policy<ExchangeState, Command, Event> {
    @Override
    public List<Command> follows(ExchangeState after, Event event) {
        return event instanceof PracticeWithdrawn(var practice) ? skipWaitingTurns(after, practice) : List.of();
    }

    /** A practice that is withdrawn is not waited for. */
    private static List<Command> skipWaitingTurns(ExchangeState after, PracticeId practice) {
        var subject = practice.subject();
        return after.sessions().programme().segments().stream()
                .flatMap(segment -> after.sessions().turns(segment.id()).stream())
                .filter(turn -> turn.subject().equals(subject) && turn.phase() == TurnPhase.WAITING)
                .<Command>map(turn -> new SkipTurn(turn.id()))
                .toList();
    }
}
