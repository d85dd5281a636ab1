package org.tertulia.sessions;

import java.util.concurrent.TimeUnit;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.PersonId;

/** How hands go up and down, and how the floor goes from one to the next. */
final class FloorRules {
    private static final long SHORTEST_SPEECH = TimeUnit.SECONDS.toMillis(10);
    private static final long LONGEST_SPEECH = TimeUnit.MINUTES.toMillis(60);

    private final Draft draft;
    private final ClockRules clocks;

    FloorRules(Draft draft) {
        this.draft = draft;
        this.clocks = new ClockRules(draft);
    }

    Decision<SessionsEvent> decide(FloorCommand command) {
        return switch (command) {
            case FloorCommand.RaiseHand raise -> raise(raise);
            case FloorCommand.LowerHand lower -> lower(lower.hand());
            case FloorCommand.GiveFloor give -> give(give);
            case FloorCommand.EndSpeech end -> end(end);
        };
    }

    private Decision<SessionsEvent> raise(FloorCommand.RaiseHand raise) {
        if (!PlainText.isId(raise.hand().value())) {
            return Draft.refused(Refusals.ID_MALFORMED);
        }
        if (!draft.state().isOpen(raise.segment())) {
            return Draft.refused(Refusals.SEGMENT_NOT_RUNNING);
        }
        if (draft.state().hand(raise.hand()) != null) {
            return Draft.refused(Refusals.HAND_EXISTS);
        }
        if (hasRaised(draft.actor(), raise.segment())) {
            return Draft.refused(Refusals.HAND_RAISED);
        }
        return draft.accepted(new FloorEvent.HandRaised(raise.hand(), raise.segment(), draft.actor(), draft.now()));
    }

    private boolean hasRaised(PersonId person, SegmentId segment) {
        return draft.state().floor().queue(segment).stream().anyMatch(hand -> person.equals(personOf(hand)));
    }

    private Decision<SessionsEvent> lower(HandId hand) {
        return draft.state().hand(hand) == null
                ? Draft.refused(Refusals.HAND_UNKNOWN)
                : draft.accepted(new FloorEvent.HandLowered(hand));
    }

    private Decision<SessionsEvent> give(FloorCommand.GiveFloor give) {
        var hand = draft.state().hand(give.hand());
        if (hand == null) {
            return Draft.refused(Refusals.HAND_UNKNOWN);
        }
        if (give.lengthMillis() < SHORTEST_SPEECH || give.lengthMillis() > LONGEST_SPEECH) {
            return Draft.refused(Refusals.FLOOR_LENGTH);
        }
        var segment = hand.segment();
        endSpeech(segment);
        draft.add(new FloorEvent.FloorGiven(give.hand(), segment, hand.person(), draft.now()));
        clocks.begin(ClockId.speech(segment), ClockId.segment(segment), give.lengthMillis());
        return draft.accepted();
    }

    private Decision<SessionsEvent> end(FloorCommand.EndSpeech end) {
        var speech = draft.state().speech(end.segment());
        if (speech == null || !speech.hand().equals(end.hand())) {
            return Draft.refused(Refusals.FLOOR_MOVED_ON);
        }
        endSpeech(end.segment());
        return draft.accepted();
    }

    /** Nobody speaks in this segment any more, and no hand is up. */
    void clear(SegmentId segment) {
        endSpeech(segment);
        for (var hand : draft.state().floor().queue(segment)) {
            draft.add(new FloorEvent.HandLowered(hand));
        }
    }

    void forget(PersonId person) {
        for (var segment : draft.state().runningSegments()) {
            if (person.equals(draft.state().speaker(segment.id()))) {
                endSpeech(segment.id());
            }
            draft.state().floor().queue(segment.id()).stream()
                    .filter(hand -> person.equals(personOf(hand)))
                    .forEach(hand -> draft.add(new FloorEvent.HandLowered(hand)));
        }
    }

    private void endSpeech(SegmentId segment) {
        var speaker = draft.state().speaker(segment);
        if (speaker != null) {
            var clock = Present.in(draft.state().clocks().byId(), ClockId.speech(segment));
            draft.add(new FloorEvent.SpeechEnded(segment, speaker, clock.usedMillis(draft.now())));
            clocks.remove(clock.id());
        }
    }

    private PersonId personOf(HandId hand) {
        return Present.in(draft.state().floor().hands(), hand).person();
    }
}
