package org.tertulia.sessions.floor;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.whole.Known;

/** Who wants to speak, in the order they asked, and who does. */
public record Floor(
        PMap<HandId, Hand> hands, PMap<SegmentId, PVector<HandId>> queues, PMap<SegmentId, Speech> speeches) {
    public static final Floor EMPTY = new Floor(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    public PVector<HandId> queue(SegmentId segment) {
        return queues.getOrDefault(segment, TreePVector.empty());
    }

    Floor evolve(FloorEvent event) {
        return switch (event) {
            case FloorEvent.HandRaised raised -> raised(raised);
            case FloorEvent.HandLowered lowered -> lowered(lowered.hand());
            case FloorEvent.FloorGiven given -> lowered(given.hand()).given(given);
            case FloorEvent.SpeechEnded ended -> new Floor(hands, queues, speeches.minus(ended.segment()));
        };
    }

    private Floor raised(FloorEvent.HandRaised raised) {
        var hand = new Hand(raised.segment(), raised.person(), raised.at());
        var queue = queue(raised.segment()).plus(raised.hand());
        return new Floor(hands.plus(raised.hand(), hand), queues.plus(raised.segment(), queue), speeches);
    }

    private Floor lowered(HandId id) {
        var segment = Known.in(hands, id).segment();
        var queue = queue(segment).minus(id);
        return new Floor(
                hands.minus(id), queue.isEmpty() ? queues.minus(segment) : queues.plus(segment, queue), speeches);
    }

    private Floor given(FloorEvent.FloorGiven given) {
        var speech = new Speech(given.hand(), given.person(), given.at());
        return new Floor(hands, queues, speeches.plus(given.segment(), speech));
    }
}
