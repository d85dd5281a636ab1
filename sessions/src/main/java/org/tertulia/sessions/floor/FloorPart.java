package org.tertulia.sessions.floor;

import static org.tertulia.sessions.whole.When.ASSIGNED;
import static org.tertulia.sessions.whole.When.NO;
import static org.tertulia.sessions.whole.When.OWN;
import static org.tertulia.sessions.whole.When.YES;

import java.util.Set;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.sessions.floor.FloorCommand.EndSpeech;
import org.tertulia.sessions.floor.FloorCommand.GiveFloor;
import org.tertulia.sessions.floor.FloorCommand.LowerHand;
import org.tertulia.sessions.floor.FloorCommand.RaiseHand;
import org.tertulia.sessions.floor.FloorEvent.FloorGiven;
import org.tertulia.sessions.floor.FloorEvent.HandLowered;
import org.tertulia.sessions.floor.FloorEvent.HandRaised;
import org.tertulia.sessions.floor.FloorEvent.SpeechEnded;
import org.tertulia.sessions.people.PeopleEvent.PersonDismissed;
import org.tertulia.sessions.programme.ProgrammePart;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.run.RunEvent;
import org.tertulia.sessions.run.RunEvent.SegmentEnded;
import org.tertulia.sessions.whole.ExchangePart;
import org.tertulia.sessions.whole.Follows;
import org.tertulia.sessions.whole.Known;
import org.tertulia.sessions.whole.Looks;
import org.tertulia.sessions.whole.PartTable;
import org.tertulia.sessions.whole.Subject;

/** Who wants to speak, and who does. */
public final class FloorPart implements ExchangePart<FloorState, Floor, FloorCommand, FloorEvent> {
    private static final PartTable<FloorState, FloorCommand, FloorEvent> TABLE = new PartTable<>(
                    FloorState.class, FloorCommand.class, FloorEvent.class)
            .command("raiseHand", RaiseHand.class, FloorPart::about, NO, YES, YES, YES, NO)
            .command("lowerHand", LowerHand.class, FloorPart::about, YES, ASSIGNED, OWN, OWN, NO)
            .command("giveFloor", GiveFloor.class, FloorPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("endSpeech", EndSpeech.class, FloorPart::about, YES, ASSIGNED, OWN, OWN, NO)
            .naming(HandLowered.class, FloorGiven.class, SpeechEnded.class)
            .event("handRaised", HandRaised.class)
            .event("handLowered", HandLowered.class)
            .event("floorGiven", FloorGiven.class)
            .event("speechEnded", SpeechEnded.class)
            .kind(
                    "floor",
                    FloorView.class,
                    state -> Stream.concat(
                                    state.floor().queues().keySet().stream(),
                                    state.floor().speeches().keySet().stream())
                            .distinct()
                            .map(FloorPart::key),
                    (state, id) -> Looks.everyones(FloorView.of(state, new SegmentId(id))))
            .kind(
                    "hand",
                    HandView.class,
                    state -> state.floor().hands().keySet().stream().map(HandId::key),
                    (state, id) -> Looks.everyones(state.hand(new HandId(id)), HandView::of))
            .refusals(FloorRefusal.values());

    private static final Follows<FloorState, Floor> FOLLOWS = new Follows<FloorState, Floor>()
            .before(SegmentEnded.class, (ended, around) -> new FloorRules(around).clear(ended.segment()))
            .before(
                    PersonDismissed.class,
                    (dismissed, around) -> new FloorRules(around).removePerson(dismissed.person()));

    private static Subject about(FloorState state, FloorCommand command) {
        return switch (command) {
            case RaiseHand raise -> ProgrammePart.segment(state, raise.segment());
            case LowerHand(var hand) -> hand(state, hand);
            case GiveFloor give -> hand(state, give.hand());
            case EndSpeech(var segment, var _) ->
                ProgrammePart.segment(state, segment).ownedBy(person -> person.equals(state.speaker(segment)));
        };
    }

    private static Subject hand(FloorState state, HandId id) {
        var hand = state.hand(id);
        return hand == null
                ? Subject.EXCHANGE
                : ProgrammePart.segment(state, hand.segment()).ownedBy(hand.person()::equals);
    }

    private static EntityKey key(SegmentId segment) {
        return EntityKey.of("floor", segment);
    }

    @Override
    public PartTable<FloorState, FloorCommand, FloorEvent> table() {
        return TABLE;
    }

    @Override
    public Follows<FloorState, Floor> follows() {
        return FOLLOWS;
    }

    @Override
    public Decision<Event> decide(FloorCommand command, Around<? extends FloorState> around) {
        return new FloorRules(around).decide(command);
    }

    @Override
    public Floor evolve(FloorState state, FloorEvent event) {
        return state.floor().evolve(event);
    }

    @Override
    public Set<EntityKey> touched(FloorState before, FloorEvent event, FloorState after) {
        return switch (event) {
            case HandRaised raised -> Set.of(raised.hand().key(), key(raised.segment()));
            case HandLowered(var hand) ->
                Set.of(hand.key(), key(Known.in(before.floor().hands(), hand).segment()));
            case FloorGiven given -> Set.of(given.hand().key(), key(given.segment()));
            case SpeechEnded ended -> Set.of(key(ended.segment()));
        };
    }

    /** A segment that is open again has no speech and no raised hands: people raise theirs again. */
    @Override
    public Undo undo(FloorState before, FloorEvent event) {
        return switch (event) {
            case FloorGiven given -> Undo.impossible().outdating(RunEvent.reopens(given.segment()));
            case HandRaised _, HandLowered _, SpeechEnded _ -> Undo.stays();
        };
    }

    @Override
    public boolean canStillBeUndone(FloorState now, FloorEvent event) {
        return switch (event) {
            case FloorGiven _ -> false;
            case HandRaised _, HandLowered _, SpeechEnded _ -> true;
        };
    }
}
