package org.tertulia.sessions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.tertulia.realtime.contract.PersonId;

/** Everything that is known of the sessions of one exchange after some event of its journal. */
public record SessionsState(
        Plan plan, People people, Run run, Clocks clocks, LineUps lineUps, Rooms rooms, Floor floor, Notices notices) {
    public static final SessionsState INITIAL = new SessionsState(
            Plan.NONE, People.NOBODY, Run.NOTHING, Clocks.NONE, LineUps.NONE, Rooms.NONE, Floor.EMPTY, Notices.NONE);

    public Programme programme() {
        return plan.programme();
    }

    public @Nullable Session session(SessionId session) {
        return plan.sessions().get(session);
    }

    public @Nullable Segment segment(SegmentId segment) {
        return plan.segments().get(segment);
    }

    public SegmentPhase phase(SegmentId segment) {
        return run.of(segment).phase();
    }

    /** Segments that were started and not ended, also paused ones, in the order of the programme. */
    public List<Segment> runningSegments() {
        return programme().segments().stream()
                .filter(segment -> isOpen(segment.id()))
                .toList();
    }

    /** Whether it was started and has not been ended. */
    public boolean isOpen(SegmentId segment) {
        var phase = phase(segment);
        return phase == SegmentPhase.RUNNING || phase == SegmentPhase.PAUSED;
    }

    /** The stage of a crisis that the segment is about. */
    public @Nullable StageId stageOf(SegmentId segment) {
        var found = segment(segment);
        return found == null ? null : found.stage();
    }

    /** Who holds the controls. */
    public @Nullable PersonId controls() {
        return run.controls();
    }

    public @Nullable Organisation organisation(OrganisationId organisation) {
        return plan.organisations().get(organisation);
    }

    /** All organisations, in no particular order. */
    public Stream<Organisation> organisations() {
        return plan.organisations().values().stream();
    }

    public @Nullable Person person(PersonId person) {
        return people.byId().get(person);
    }

    public Set<PersonId> everybody() {
        return people.byId().keySet();
    }

    /** The people of an organisation, in no particular order; nobody where there is none. */
    public Stream<PersonId> peopleOf(@Nullable OrganisationId organisation) {
        return people.byId().entrySet().stream()
                .filter(person -> person.getValue().organisation().equals(organisation))
                .map(Map.Entry::getKey);
    }

    public @Nullable Clock clock(ClockId clock) {
        return clocks.get(clock);
    }

    public @Nullable Turn turn(TurnId turn) {
        return lineUps.turns().get(turn);
    }

    /** The turns of a segment in their order. */
    public List<Turn> turns(SegmentId segment) {
        return lineUps.turnsOf(segment);
    }

    public @Nullable Turn runningTurn(SegmentId segment) {
        return turns(segment).stream().filter(Turn::runs).findFirst().orElse(null);
    }

    /** The turns that run, one a segment at most. */
    public List<Turn> runningTurns() {
        return runningSegments().stream()
                .flatMap(segment -> Stream.ofNullable(runningTurn(segment.id())))
                .toList();
    }

    public @Nullable Room room(RoomId room) {
        return rooms.byId().get(room);
    }

    /** The rooms of a segment in the order of their numbers. */
    public List<Room> rooms(SegmentId segment) {
        return rooms.roomsOf(segment);
    }

    public RoomsPhase roomsPhase(SegmentId segment) {
        return rooms.of(segment).phase();
    }

    /** How far this room is; none when there is no such room. */
    public RoomsPhase roomPhase(RoomId room) {
        var found = room(room);
        return found == null ? RoomsPhase.NONE : roomsPhase(found.segment());
    }

    /** The room that took the people of this one in. */
    public @Nullable RoomId mergedInto(RoomId room) {
        return rooms.merged().get(room);
    }

    /** The rooms in which a person has a seat, the closed ones too. */
    public PVector<RoomId> seatsOf(PersonId person) {
        return rooms.seatsOf(person);
    }

    public boolean isSeated(PersonId person, RoomId room) {
        return seatsOf(person).contains(room);
    }

    /** Who has the floor. */
    public @Nullable PersonId speaker(SegmentId segment) {
        var speech = speech(segment);
        return speech == null ? null : speech.speaker();
    }

    @Nullable
    Speech speech(SegmentId segment) {
        return floor.speeches().get(segment);
    }

    public @Nullable Hand hand(HandId hand) {
        return floor.hands().get(hand);
    }

    /** What people were told, unless it was withdrawn. */
    public NoticeEvent.@Nullable NoticeSent notice(NoticeId notice) {
        return notices.byId().get(notice);
    }

    SessionsState evolve(SessionsEvent event) {
        return switch (event) {
            case ProgrammeEvent programmeEvent -> planned(programmeEvent);
            case PeopleEvent peopleEvent -> peopled(peopleEvent);
            case RunEvent runEvent -> with(run.evolve(runEvent));
            case ClockEvent clockEvent ->
                new SessionsState(plan, people, run, clocks.evolve(clockEvent), lineUps, rooms, floor, notices);
            case LineUpEvent lineUpEvent ->
                new SessionsState(plan, people, run, clocks, lineUps.evolve(lineUpEvent), rooms, floor, notices);
            case RoomEvent roomEvent ->
                new SessionsState(plan, people, run, clocks, lineUps, rooms.evolve(roomEvent), floor, notices);
            case FloorEvent floorEvent ->
                new SessionsState(plan, people, run, clocks, lineUps, rooms, floor.evolve(floorEvent), notices);
            case NoticeEvent noticeEvent ->
                new SessionsState(plan, people, run, clocks, lineUps, rooms, floor, notices.evolve(noticeEvent));
        };
    }

    private SessionsState planned(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeEvent.ProgrammePut put -> put(plan.put(put.programme()));
            case ProgrammeEvent.OrganisationRegistered registered -> with(plan.register(registered.organisation()));
            case ProgrammeEvent.SegmentCallSet set -> with(run.calling(set.segment(), set.language(), set.call()));
        };
    }

    private SessionsState put(Plan next) {
        var segments = next.segments().keySet();
        return new SessionsState(
                next,
                people,
                run.keeping(segments),
                clocks,
                lineUps.keeping(segments),
                rooms.keeping(segments),
                floor,
                notices);
    }

    private SessionsState peopled(PeopleEvent event) {
        var left = event instanceof PeopleEvent.PersonDismissed dismissed ? run.without(dismissed.person()) : run;
        return new SessionsState(plan, people.evolve(event), left, clocks, lineUps, rooms, floor, notices);
    }

    private SessionsState with(Plan next) {
        return new SessionsState(next, people, run, clocks, lineUps, rooms, floor, notices);
    }

    private SessionsState with(Run next) {
        return new SessionsState(plan, people, next, clocks, lineUps, rooms, floor, notices);
    }
}
