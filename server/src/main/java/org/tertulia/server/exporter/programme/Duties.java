package org.tertulia.server.exporter.programme;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tertulia.posters.practices.PracticeView;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.pages.SeenExchange;
import org.tertulia.server.pages.SeenExchange.Seen;
import org.tertulia.sessions.lineups.TurnPhase;
import org.tertulia.sessions.lineups.TurnView;
import org.tertulia.sessions.people.PersonView;
import org.tertulia.sessions.programme.setting.Front;
import org.tertulia.sessions.rooms.RoomView;

/** What one person has to do in a programme: their turns, their seats at the front, their rooms. Times are as planned. */
public record Duties(PublicProgramme programme, SeenExchange seen, PersonId person) {
    /**
     * Something that a person has to do.
     *
     * @param id names it in a calendar
     * @param word says what it is: {@code turn}, {@code room} or {@code front.} with the role
     * @param about a practice, a topic or a segment
     * @param place where it is; empty if that is not said
     */
    public record Duty(
            String id,
            String word,
            String about,
            PublicProgramme.Segment segment,
            long starts,
            long ends,
            String place) {}

    /** In the order of their times. */
    public List<Duty> all() {
        var own = seen.all(RoomView.class).stream()
                .filter(room -> isIn(room.view()))
                .collect(groupingBy(room -> room.view().segment().value()));
        return programme.segments().stream()
                .flatMap(segment -> Stream.of(
                                turns(segment),
                                front(segment),
                                rooms(segment, own.getOrDefault(segment.id(), List.of())))
                        .flatMap(List::stream))
                .sorted(comparingLong(Duty::starts))
                .toList();
    }

    private List<Duty> turns(PublicProgramme.Segment segment) {
        var own = new ArrayList<Duty>();
        var starts = segment.view().plannedStart();
        for (var id : segment.view().turns()) {
            var turn = seen.find("turn", id.value(), TurnView.class).orElse(null);
            if (turn == null || turn.phase() == TurnPhase.SKIPPED) {
                continue;
            }
            var ends = starts + turn.lengthMillis();
            if (isOwn(turn)) {
                own.add(new Duty(
                        "turn-" + id.value(), "turn", about(segment, turn), segment, starts, ends, place(segment)));
            }
            starts = ends + segment.view().changeOverMillis();
        }
        return own;
    }

    /** A turn of a person is nobody else's. Others are of the people of their organisation. */
    private boolean isOwn(TurnView turn) {
        if (turn.person() != null) {
            return turn.person().equals(person);
        }
        var organisation = seen.find("person", person.value(), PersonView.class).map(PersonView::organisation);
        return organisation
                .filter(own -> turn.subject().value().equals("organisation/" + own.value())
                        || practice(turn)
                                .filter(practice -> practice.organisation().equals(own))
                                .isPresent())
                .isPresent();
    }

    private Optional<PracticeView> practice(TurnView turn) {
        return seen.find(new EntityKey(turn.subject().value()), PracticeView.class);
    }

    private String about(PublicProgramme.Segment segment, TurnView turn) {
        var topic = turn.topic() == null ? "" : programme.text(turn.topic());
        return topic.isEmpty() ? practice(turn).map(PracticeView::title).orElse(segment.title()) : topic;
    }

    private List<Duty> front(PublicProgramme.Segment segment) {
        var seats = segment.view().front() == null
                ? List.<Front>of()
                : segment.view().front();
        return seats.stream()
                .filter(seat -> person.equals(seat.person()))
                .map(seat -> whole(
                        "front-" + word(seat) + "-" + segment.id(),
                        "front." + word(seat),
                        segment.title(),
                        segment,
                        place(segment)))
                .toList();
    }

    private static String word(Front seat) {
        return seat.role().name().toLowerCase(Locale.ROOT);
    }

    private List<Duty> rooms(PublicProgramme.Segment segment, List<Seen<RoomView>> own) {
        return own.stream()
                .map(room ->
                        whole("room-" + room.id(), "room", name(room.view()), segment, place(segment, room.view())))
                .toList();
    }

    private boolean isIn(RoomView room) {
        return room.seats().stream().anyMatch(seat -> seat.person().equals(person));
    }

    private String name(RoomView room) {
        var title = room.title() == null ? "" : programme.text(room.title());
        return title.isEmpty() ? Integer.toString(room.number()) : title;
    }

    private static Duty whole(String id, String word, String about, PublicProgramme.Segment segment, String place) {
        return new Duty(id, word, about, segment, segment.view().plannedStart(), segment.end(), place);
    }

    private static String place(PublicProgramme.Segment segment, RoomView room) {
        return room.place() == null ? place(segment) : room.place();
    }

    private static String place(PublicProgramme.Segment segment) {
        return segment.place();
    }
}
