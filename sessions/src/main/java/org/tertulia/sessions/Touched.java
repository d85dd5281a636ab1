package org.tertulia.sessions;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;

/** What may look different after an event: rather a key too many than one too few. */
final class Touched {
    private final SessionsState before;
    private final SessionsState after;
    private final Set<EntityKey> keys = new HashSet<>();

    Touched(SessionsState before, SessionsState after) {
        this.before = before;
        this.after = after;
    }

    Set<EntityKey> by(SessionsEvent event) {
        switch (event) {
            case ProgrammeEvent programme -> programme(programme);
            case PeopleEvent people -> people(people);
            case RunEvent run -> run(run);
            case ClockEvent clock -> clock(clock.clock());
            case LineUpEvent lineUp -> lineUp(lineUp);
            case RoomEvent room -> room(room);
            case FloorEvent floor -> floor(floor);
            case NoticeEvent notice -> notice(notice);
        }
        return keys;
    }

    private void programme(ProgrammeEvent event) {
        switch (event) {
            case ProgrammeEvent.ProgrammePut put -> {
                keys.addAll(Entities.planned(before));
                keys.addAll(Entities.planned(after));
                notices();
            }
            case ProgrammeEvent.OrganisationRegistered registered -> {
                keys.add(Keys.organisation(registered.organisation().id()));
                keys.addAll(rooms(after.rooms().byId().keySet()));
            }
            case ProgrammeEvent.SegmentCallSet set -> keys.add(Keys.segment(set.segment()));
        }
    }

    private void people(PeopleEvent event) {
        switch (event) {
            case PeopleEvent.PersonAdmitted admitted -> person(admitted.person());
            case PeopleEvent.LanguagesSpoken spoken -> person(spoken.person());
            case PeopleEvent.PersonTouched touched -> person(touched.person());
            case PeopleEvent.PersonDismissed dismissed -> {
                person(dismissed.person());
                keys.add(Keys.EXCHANGE);
            }
        }
    }

    /** What somebody speaks and where they come from decides which wishes their rooms meet. */
    private void person(PersonId person) {
        keys.add(Keys.person(person));
        after.seatsOf(person)
                .forEach(room -> roomsOf(Present.in(after.rooms().byId(), room).segment()));
        notices();
    }

    private void run(RunEvent event) {
        switch (event) {
            case RunEvent.ControlsTaken taken -> keys.add(Keys.EXCHANGE);
            case RunEvent.SegmentStarted started -> segment(started.segment());
            case RunEvent.SegmentPaused paused -> segment(paused.segment());
            case RunEvent.SegmentResumed resumed -> segment(resumed.segment());
            case RunEvent.SegmentEnded ended -> segment(ended.segment());
            case RunEvent.SegmentReopened reopened -> segment(reopened.segment());
        }
    }

    private void segment(SegmentId segment) {
        keys.add(Keys.segment(segment));
        onDeck();
    }

    private void onDeck() {
        var ready = new HashSet<>(OnDeck.of(before));
        var readyNow = OnDeck.of(after);
        Stream.concat(ready.stream(), readyNow.stream())
                .filter(turn -> !(ready.contains(turn) && readyNow.contains(turn)))
                .forEach(turn -> keys.add(Keys.turn(turn)));
    }

    private void clock(ClockId clock) {
        keys.add(Keys.clock(clock));
        if (clock.kind().equals("recall")) {
            keys.add(Keys.segment(new SegmentId(clock.of())));
        }
    }

    private void lineUp(LineUpEvent event) {
        switch (event) {
            case LineUpEvent.LineUpPut put -> {
                turns(before, put.segment());
                turns(after, put.segment());
                segment(put.segment());
                notices();
            }
            case LineUpEvent.CheckedIn checked -> keys.add(Keys.turn(checked.turn()));
            case LineUpEvent.TurnStarted started -> turn(started.turn());
            case LineUpEvent.TurnEnded ended -> turn(ended.turn());
            case LineUpEvent.TurnSkipped skipped -> order(skipped.turn());
            case LineUpEvent.TurnReopened reopened -> order(reopened.turn());
            case LineUpEvent.TurnMoved moved -> order(moved.turn());
        }
    }

    /** The line-up as a whole: its order, and what its turns take together. */
    private void order(TurnId id) {
        keys.add(Keys.segment(Present.in(after.lineUps().turns(), id).segment()));
        turn(id);
    }

    private void turns(SessionsState state, SegmentId segment) {
        state.lineUps().of(segment).turns().forEach(turn -> keys.add(Keys.turn(turn)));
    }

    /** What its line-up takes together is seen of the segment. */
    private void turn(TurnId turn) {
        keys.add(Keys.turn(turn));
        segment(Present.in(after.lineUps().turns(), turn).segment());
    }

    private void room(RoomEvent event) {
        switch (event) {
            case RoomEvent.RoomPlanned planned -> rooms(planned.segment());
            case RoomEvent.RoomRemoved removed -> rooms(segmentOf(before, removed.room()));
            case RoomEvent.RoomsMerged merged -> rooms(segmentOf(before, merged.room()));
            case RoomEvent.SeatGiven given -> roomsOf(segmentOf(after, given.room()));
            case RoomEvent.SeatLeft left -> roomsOf(segmentOf(after, left.room()));
            case RoomEvent.RoomsOpened opened -> rooms(opened.segment());
            case RoomEvent.StepStarted started -> keys.add(Keys.room(started.room()));
            case RoomEvent.HelpAsked asked -> keys.add(Keys.room(asked.room()));
            case RoomEvent.PenTaken taken -> keys.add(Keys.room(taken.room()));
            case RoomEvent.RoomCallSet set -> keys.add(Keys.room(set.room()));
            case RoomEvent.RoomsRecalled recalled -> rooms(recalled.segment());
            case RoomEvent.RoomsClosed closed -> rooms(closed.segment());
        }
    }

    private static SegmentId segmentOf(SessionsState state, RoomId room) {
        return Present.in(state.rooms().byId(), room).segment();
    }

    private void rooms(SegmentId segment) {
        keys.add(Keys.segment(segment));
        roomsOf(segment);
        notices();
    }

    private void roomsOf(SegmentId segment) {
        keys.addAll(rooms(before.rooms().of(segment).rooms()));
        keys.addAll(rooms(after.rooms().of(segment).rooms()));
    }

    private static List<EntityKey> rooms(Collection<RoomId> rooms) {
        return rooms.stream().map(Keys::room).toList();
    }

    private void floor(FloorEvent event) {
        switch (event) {
            case FloorEvent.HandRaised raised -> hand(raised.hand(), raised.segment());
            case FloorEvent.HandLowered lowered ->
                hand(
                        lowered.hand(),
                        Present.in(before.floor().hands(), lowered.hand()).segment());
            case FloorEvent.FloorGiven given -> hand(given.hand(), given.segment());
            case FloorEvent.SpeechEnded ended -> keys.add(Keys.floor(ended.segment()));
        }
    }

    private void hand(HandId hand, SegmentId segment) {
        keys.add(Keys.hand(hand));
        keys.add(Keys.floor(segment));
    }

    private void notice(NoticeEvent event) {
        switch (event) {
            case NoticeEvent.NoticeSent sent -> keys.add(Keys.notice(sent.notice()));
            case NoticeEvent.NoticeWithdrawn withdrawn -> keys.add(Keys.notice(withdrawn.notice()));
        }
    }

    /** Whom a notice reaches follows the rooms and the presenters that it names. */
    private void notices() {
        after.notices().byId().values().stream()
                .filter(notice -> notice.audience().follows())
                .forEach(notice -> keys.add(Keys.notice(notice.notice())));
    }
}
