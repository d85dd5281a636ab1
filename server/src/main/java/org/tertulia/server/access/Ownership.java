package org.tertulia.server.access;

import org.jspecify.annotations.Nullable;
import org.tertulia.posters.PracticeId;
import org.tertulia.rapporteur.NoteId;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exchange.ExchangeState;
import org.tertulia.sessions.OrganisationId;

/** What is somebody's own: by themself, or as one of their organisation's people. */
record Ownership(ExchangeState state, PersonId actor, OrganisationId organisation) {
    boolean of(Matter matter) {
        return switch (matter) {
            case Matter.OfTurn(var id) -> {
                var turn = state.sessions().turn(id);
                yield turn != null && organisation.equals(turn.organisation());
            }
            case Matter.OfHand(var id) -> {
                var hand = state.sessions().hand(id);
                yield hand != null && hand.person().equals(actor);
            }
            case Matter.OfSpeech(var segment) -> actor.equals(state.sessions().speaker(segment));
            case Matter.OfPractice(var id, var said) -> practice(id, said);
            case Matter.OfNote(var note) -> note(note);
            case Matter.Exchange(),
                    Matter.OfSegment _,
                    Matter.OfRoom _,
                    Matter.OfAudience _,
                    Matter.OfNotice _,
                    Matter.OfBoard _ -> false;
        };
    }

    /** Whether a turn of this practice of theirs runs now. */
    boolean isPresenting(Matter matter) {
        return matter instanceof Matter.OfPractice(var practice, var said)
                && of(matter)
                && state.sessions().runningTurns().stream()
                        .anyMatch(turn -> turn.subject().equals(practice.subject()));
    }

    /** A practice of theirs, which no command may make another organisation's. */
    private boolean practice(PracticeId id, @Nullable OrganisationId said) {
        var known = state.posters().practice(id);
        var owner = known == null ? said : known.practice().organisation();
        return organisation.equals(owner) && (said == null || said.equals(owner));
    }

    /** A note of theirs, until it is merged with others. */
    private boolean note(NoteId note) {
        var author = state.rapporteur().authorOf(note);
        return author.filter(actor::equals).isPresent() && !state.rapporteur().isStacked(note);
    }
}
