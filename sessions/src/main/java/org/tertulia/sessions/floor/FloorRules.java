package org.tertulia.sessions.floor;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import java.util.concurrent.TimeUnit;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.clocks.ClockRules;
import org.tertulia.sessions.floor.FloorCommand.RaiseHand;
import org.tertulia.sessions.floor.FloorEvent.HandLowered;
import org.tertulia.sessions.floor.FloorEvent.HandRaised;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.run.RunRefusal;
import org.tertulia.sessions.whole.Known;
import org.tertulia.sessions.whole.PlainText;

/** How hands go up and down, and how the floor passes from one speaker to the next. */
final class FloorRules {
    private static final long SHORTEST_SPEECH = TimeUnit.SECONDS.toMillis(10);
    private static final long LONGEST_SPEECH = TimeUnit.MINUTES.toMillis(60);

    private final Around<? extends FloorState> around;
    private final ClockRules clocks;

    FloorRules(Around<? extends FloorState> around) {
        this.around = around;
        this.clocks = new ClockRules(around);
    }

    Decision<Event> decide(FloorCommand command) {
        return switch (command) {
            case FloorCommand.RaiseHand raise -> raise(raise);
            case FloorCommand.LowerHand lower -> lower(lower.hand());
            case FloorCommand.GiveFloor give -> give(give);
            case FloorCommand.EndSpeech end -> end(end);
        };
    }

    private Decision<Event> raise(RaiseHand raise) {
        var objection = first(
                PlainText.objection(raise.hand()),
                when(!around.state().isOpen(raise.segment()), RunRefusal.SEGMENT_NOT_RUNNING),
                when(around.state().hand(raise.hand()) != null, FloorRefusal.HAND_EXISTS),
                when(hasRaised(around.actor(), raise.segment()), FloorRefusal.HAND_RAISED));
        return around.unless(
                objection, () -> new HandRaised(raise.hand(), raise.segment(), around.actor(), around.now()));
    }

    private boolean hasRaised(PersonId person, SegmentId segment) {
        return around.state().floor().queue(segment).stream().anyMatch(hand -> person.equals(personOf(hand)));
    }

    private Decision<Event> lower(HandId hand) {
        return around.unless(
                when(around.state().hand(hand) == null, FloorRefusal.HAND_UNKNOWN), () -> new HandLowered(hand));
    }

    private Decision<Event> give(FloorCommand.GiveFloor give) {
        var hand = around.state().hand(give.hand());
        if (hand == null) {
            return Decision.refused(FloorRefusal.HAND_UNKNOWN);
        }
        if (give.lengthMillis() < SHORTEST_SPEECH || give.lengthMillis() > LONGEST_SPEECH) {
            return Decision.refused(FloorRefusal.FLOOR_LENGTH);
        }
        var segment = hand.segment();
        endSpeech(segment);
        around.add(new FloorEvent.FloorGiven(give.hand(), segment, hand.person(), around.now()));
        clocks.begin(ClockId.speech(segment), ClockId.segment(segment), give.lengthMillis());
        return around.accepted();
    }

    private Decision<Event> end(FloorCommand.EndSpeech end) {
        var speech = around.state().speech(end.segment());
        if (speech == null || !speech.hand().equals(end.hand())) {
            return Decision.refused(FloorRefusal.FLOOR_MOVED_ON);
        }
        endSpeech(end.segment());
        return around.accepted();
    }

    /** Ends the speech in this segment and lowers all hands. */
    void clear(SegmentId segment) {
        endSpeech(segment);
        for (var hand : around.state().floor().queue(segment)) {
            around.add(new FloorEvent.HandLowered(hand));
        }
    }

    void removePerson(PersonId person) {
        for (var segment : around.state().runningSegments()) {
            if (person.equals(around.state().speaker(segment.id()))) {
                endSpeech(segment.id());
            }
            around.state().floor().queue(segment.id()).stream()
                    .filter(hand -> person.equals(personOf(hand)))
                    .forEach(hand -> around.add(new FloorEvent.HandLowered(hand)));
        }
    }

    private void endSpeech(SegmentId segment) {
        var speaker = around.state().speaker(segment);
        if (speaker != null) {
            var clock = around.state().knownClock(ClockId.speech(segment));
            around.add(new FloorEvent.SpeechEnded(segment, speaker, clock.usedMillis(around.now())));
            clocks.remove(clock.id());
        }
    }

    private PersonId personOf(HandId hand) {
        return Known.in(around.state().floor().hands(), hand).person();
    }
}
