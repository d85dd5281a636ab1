package org.tertulia.server.rehearsal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tertulia.posters.practices.PracticeView;
import org.tertulia.rapporteur.boards.BoardId;
import org.tertulia.rapporteur.boards.Sources;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.rooms.RoomCommand.AskForHelp;
import org.tertulia.sessions.rooms.RoomCommand.OpenRooms;
import org.tertulia.sessions.rooms.RoomCommand.PlanRooms;
import org.tertulia.sessions.rooms.RoomCommand.RecallRooms;
import org.tertulia.sessions.rooms.RoomView;
import org.tertulia.sessions.rooms.RoomView.Seat;
import org.tertulia.sessions.rooms.RoomsPhase;
import org.tertulia.sessions.rooms.seating.RoomSubject;

/** Plays rooms. Everyone gets a seat, the steps run automatically, people write, and all are called back. */
final class ReviewScene {
    private static final int SIZE = 6;
    private static final int ROUNDS = 6;
    private static final long GRACE_MILLIS = 60_000;

    private final Scene scene;

    ReviewScene(Scene scene) {
        this.scene = scene;
    }

    void play(SegmentId segment, long end) {
        scene.direct(new PlanRooms(segment, subjects(), scene.cast.present(), SIZE));
        scene.direct(new OpenRooms(segment));
        askForHelp(segment);
        scene.spread(ROUNDS, end - 2 * GRACE_MILLIS, _ -> writeInEveryRoom(segment));
        scene.direct(new RecallRooms(segment));
        scene.cast.facilitator().seen().until(() -> closed(segment)).await();
    }

    private List<RoomSubject> subjects() {
        return scene.all("practice/", PracticeView.class).entrySet().stream()
                .map(entry -> new RoomSubject(
                        new SubjectKey("practice/" + entry.getKey()),
                        entry.getValue().organisation()))
                .sorted(Comparator.comparing(subject -> subject.subject().value()))
                .toList();
    }

    private void askForHelp(SegmentId segment) {
        rooms(segment).entrySet().stream()
                .findFirst()
                .ifPresent(entry -> scene.cast
                        .person(entry.getValue().seats().getFirst().person())
                        .ifPresent(person -> person.ask(new AskForHelp(new RoomId(entry.getKey()), true))));
    }

    private void writeInEveryRoom(SegmentId segment) {
        rooms(segment).forEach((id, room) -> writeIn(segment, new RoomId(id), room));
    }

    private void writeIn(SegmentId segment, RoomId id, RoomView room) {
        var seated = room.seats().stream().map(Seat::person).toList();
        scene.cast.person(scene.sayings.oneOf(seated)).ifPresent(author -> {
            var sources = new Sources(author.id(), author.organisation(), null, id, segment, null);
            scene.write(author, new BoardId("room:" + id.value()), sources, 0.4);
        });
    }

    private Map<String, RoomView> rooms(SegmentId segment) {
        var rooms = scene.all("room/", RoomView.class);
        rooms.values()
                .removeIf(
                        room -> !room.segment().equals(segment) || room.seats().isEmpty());
        return rooms;
    }

    private boolean closed(SegmentId segment) {
        return scene.segment(segment).rooms() == RoomsPhase.CLOSED;
    }
}
