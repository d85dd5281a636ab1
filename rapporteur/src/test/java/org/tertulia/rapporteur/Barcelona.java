package org.tertulia.rapporteur;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.PostersEvent.PracticePut;
import org.tertulia.posters.Practice;
import org.tertulia.posters.PracticeId;
import org.tertulia.rapporteur.BoardCommand.WriteNote;
import org.tertulia.rapporteur.BriefCommand.DraftMessage;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.Assignment;
import org.tertulia.sessions.Heading;
import org.tertulia.sessions.HeadingId;
import org.tertulia.sessions.LineUpPlan;
import org.tertulia.sessions.Multilingual;
import org.tertulia.sessions.Organisation;
import org.tertulia.sessions.OrganisationId;
import org.tertulia.sessions.PeopleEvent.PersonAdmitted;
import org.tertulia.sessions.Programme;
import org.tertulia.sessions.ProgrammeEvent.OrganisationRegistered;
import org.tertulia.sessions.ProgrammeEvent.ProgrammePut;
import org.tertulia.sessions.Role;
import org.tertulia.sessions.RoomEvent.RoomPlanned;
import org.tertulia.sessions.RoomEvent.RoomsClosed;
import org.tertulia.sessions.RoomEvent.RoomsOpened;
import org.tertulia.sessions.RoomEvent.SeatGiven;
import org.tertulia.sessions.RoomId;
import org.tertulia.sessions.SeatRole;
import org.tertulia.sessions.Segment;
import org.tertulia.sessions.SegmentId;
import org.tertulia.sessions.Session;
import org.tertulia.sessions.SessionId;
import org.tertulia.sessions.Stage;
import org.tertulia.sessions.StageId;

/** A small Barcelona 2022 to write about: a warm-up, a peer session with a review in two rooms, two stages, two cities. */
final class Barcelona {
    static final SessionId PEERS = new SessionId("peers");
    static final SegmentId WARM_UP = new SegmentId("warm-up");
    static final SegmentId REVIEW = new SegmentId("review");
    static final RoomId ROOM = new RoomId("room-1");
    static final RoomId OTHER_ROOM = new RoomId("room-2");
    static final BoardId ROOM_BOARD = BoardId.of(ROOM);
    static final BoardId OTHER_BOARD = BoardId.of(OTHER_ROOM);
    static final BoardId SESSION_BOARD = BoardId.of(PEERS);
    static final BoardId WARM_UP_BOARD = BoardId.of(WARM_UP);
    static final HeadingId NEEDS = new HeadingId("needs");
    static final HeadingId TIME = new HeadingId("time");
    static final HeadingId ROADS = new HeadingId("roads");
    static final StageId EMERGENCY = new StageId("emergency");
    static final StageId YEARS_AFTER = new StageId("years-after");
    static final OrganisationId QUILMES = new OrganisationId("quilmes");
    static final OrganisationId NOTSE = new OrganisationId("notse");
    static final PracticeId SHELTERS = new PracticeId("shelters");
    static final PersonId RAPPORTEUR = new PersonId("rapporteur");
    static final PersonId ORGANISER = new PersonId("organiser");
    static final PersonId DELEGATE = new PersonId("delegate-of-quilmes");
    static final PersonId PEER = new PersonId("delegate-of-notse");
    static final BriefId BRIEF = new BriefId("imrf-2022");
    static final SectionId LESSONS = new SectionId("lessons");
    static final Sources NOWHERE = new Sources(null, null, null, null, null, null);
    static final Sources OF_QUILMES = new Sources(DELEGATE, QUILMES, SHELTERS, null, null, EMERGENCY);

    private Barcelona() {}

    /** The programme is put, the cities and their people are in. */
    static Exchange prepared() {
        var exchange = new Exchange();
        exchange.happens(new OrganisationRegistered(city(QUILMES, "Quilmes")));
        exchange.happens(new OrganisationRegistered(city(NOTSE, "Notsé")));
        exchange.happens(new ProgrammePut(programme("Barcelona 2022")));
        exchange.happens(new PracticePut(new Practice(SHELTERS, QUILMES, "Open halls", "", "", "", "es", true)));
        admit(exchange, RAPPORTEUR, NOTSE, Role.RAPPORTEUR);
        admit(exchange, ORGANISER, NOTSE, Role.ORGANISER);
        admit(exchange, DELEGATE, QUILMES, Role.PARTICIPANT);
        admit(exchange, PEER, NOTSE, Role.PARTICIPANT);
        return exchange;
    }

    /** Two rooms are planned, with a delegate in each. */
    static Exchange planned() {
        var exchange = prepared();
        exchange.happens(new RoomPlanned(ROOM, REVIEW, 1, 6, null));
        exchange.happens(new RoomPlanned(OTHER_ROOM, REVIEW, 2, 6, null));
        exchange.happens(new SeatGiven(DELEGATE, ROOM, SeatRole.PRESENTER));
        exchange.happens(new SeatGiven(PEER, OTHER_ROOM, SeatRole.PEER));
        return exchange;
    }

    static Exchange reviewing() {
        var exchange = planned();
        exchange.happens(new RoomsOpened(REVIEW, 0));
        return exchange;
    }

    static Exchange reviewed() {
        var exchange = reviewing();
        close(exchange);
        return exchange;
    }

    static void close(Exchange exchange) {
        exchange.happens(new RoomsClosed(REVIEW, 0));
    }

    static Programme programme(String title) {
        return new Programme(
                text(title),
                "Europe/Madrid",
                List.of("en", "es", "fr"),
                List.of(
                        new Stage(EMERGENCY, text("Emergency response"), List.of()),
                        new Stage(YEARS_AFTER, text("Two to five years after"), List.of())),
                List.of(new Session(
                        PEERS, 1, text("Peer session 1"), null, null, 0, 7_200_000, headings("needs", "time"))),
                List.of(
                        segment(WARM_UP, Segment.Kind.WARM_UP, headings("roads")),
                        segment(REVIEW, Segment.Kind.PEER_REVIEW, List.of())),
                headings("trends", "differences", "keys", "forward"));
    }

    static NoteId note(String id) {
        return new NoteId(id);
    }

    static Wording wording(String edit, String text) {
        return new Wording(new EditId(edit), text, "en");
    }

    static WriteNote writes(String id, BoardId board, HeadingId heading, @Nullable FindingType as) {
        return writes(id, board, heading, as, NOWHERE, Attribution.CITY_UNNAMED);
    }

    static WriteNote writes(
            String id,
            BoardId board,
            HeadingId heading,
            @Nullable FindingType as,
            Sources sources,
            Attribution attribution) {
        return new WriteNote(
                note(id), board, heading, wording(id + "-1", "What " + id + " says"), as, sources, attribution);
    }

    static DraftMessage drafts(String id, String... findings) {
        var cited = Stream.of(findings).map(NoteId::new).toList();
        return new DraftMessage(new MessageId(id), BRIEF, LESSONS, wording(id + "-1", "Message " + id), cited);
    }

    static Multilingual text(String english) {
        return new Multilingual(Map.of("en", english));
    }

    private static void admit(Exchange exchange, PersonId person, OrganisationId organisation, Role role) {
        exchange.happens(new PersonAdmitted(person, organisation, List.of("en"), List.of(new Assignment(role, null))));
    }

    private static Organisation city(OrganisationId id, String name) {
        return new Organisation(id, name, Organisation.Kind.CITY, "", "", List.of("en"));
    }

    private static List<Heading> headings(String... ids) {
        return Stream.of(ids)
                .map(id -> new Heading(new HeadingId(id), text(id)))
                .toList();
    }

    private static Segment segment(SegmentId id, Segment.Kind kind, List<Heading> headings) {
        var noTurns = new LineUpPlan(LineUpPlan.Source.NONE, 0, 0, List.of());
        return new Segment(
                id,
                PEERS,
                kind,
                text(id.value()),
                null,
                List.of(),
                List.of(),
                0,
                2_400_000,
                false,
                null,
                List.of(),
                headings,
                noTurns);
    }
}
