package org.tertulia.rapporteur;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.Practice;
import org.tertulia.posters.practices.PracticeEvent.PracticePut;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.rapporteur.boards.Attribution;
import org.tertulia.rapporteur.boards.BoardCommand.WriteNote;
import org.tertulia.rapporteur.boards.BoardId;
import org.tertulia.rapporteur.boards.FindingType;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.boards.Sources;
import org.tertulia.rapporteur.briefs.BriefCommand.DraftMessage;
import org.tertulia.rapporteur.briefs.BriefId;
import org.tertulia.rapporteur.briefs.MessageId;
import org.tertulia.rapporteur.briefs.SectionId;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleEvent.PersonAdmitted;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.LineUpPlan;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeEvent.OrganisationRegistered;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammePut;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.programme.Stage;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.rooms.RoomEvent.RoomPlanned;
import org.tertulia.sessions.rooms.RoomEvent.RoomsClosed;
import org.tertulia.sessions.rooms.RoomEvent.RoomsOpened;
import org.tertulia.sessions.rooms.RoomEvent.SeatGiven;
import org.tertulia.sessions.rooms.seating.SeatRole;
import org.tertulia.sessions.whole.Multilingual;
import org.tertulia.sessions.whole.Role;

/** A small version of Barcelona 2022: a warm-up, a peer session with a review in two rooms, two stages, two cities. */
public final class Barcelona {
    public static final SessionId PEERS = new SessionId("peers");
    public static final SegmentId WARM_UP = new SegmentId("warm-up");
    public static final SegmentId REVIEW = new SegmentId("review");
    public static final RoomId ROOM = new RoomId("room-1");
    public static final RoomId OTHER_ROOM = new RoomId("room-2");
    public static final BoardId ROOM_BOARD = BoardId.of(ROOM);
    public static final BoardId OTHER_BOARD = BoardId.of(OTHER_ROOM);
    public static final BoardId SESSION_BOARD = BoardId.of(PEERS);
    public static final BoardId WARM_UP_BOARD = BoardId.of(WARM_UP);
    public static final HeadingId NEEDS = new HeadingId("needs");
    public static final HeadingId TIME = new HeadingId("time");
    public static final HeadingId ROADS = new HeadingId("roads");
    public static final StageId EMERGENCY = new StageId("emergency");
    public static final StageId YEARS_AFTER = new StageId("years-after");
    public static final OrganisationId QUILMES = new OrganisationId("quilmes");
    public static final OrganisationId NOTSE = new OrganisationId("notse");
    public static final PracticeId SHELTERS = new PracticeId("shelters");
    public static final PersonId RAPPORTEUR = new PersonId("rapporteur");
    public static final PersonId ORGANISER = new PersonId("organiser");
    public static final PersonId DELEGATE = new PersonId("delegate-of-quilmes");
    public static final PersonId PEER = new PersonId("delegate-of-notse");
    public static final BriefId BRIEF = new BriefId("imrf-2022");
    public static final SectionId LESSONS = new SectionId("lessons");
    public static final Sources NOWHERE = new Sources(null, null, null, null, null, null);
    public static final Sources OF_QUILMES = new Sources(DELEGATE, QUILMES, SHELTERS, null, null, EMERGENCY);

    private Barcelona() {}

    /** An exchange with its programme, its cities and their people. */
    public static ReportedExchange prepared() {
        var exchange = new ReportedExchange();
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

    /** Two rooms are planned, with a delegate in each and staff in both. */
    public static ReportedExchange planned() {
        var exchange = prepared();
        exchange.happens(new RoomPlanned(ROOM, REVIEW, 1, 6, null, null));
        exchange.happens(new RoomPlanned(OTHER_ROOM, REVIEW, 2, 6, null, null));
        exchange.happens(new SeatGiven(DELEGATE, ROOM, SeatRole.PRESENTER));
        exchange.happens(new SeatGiven(PEER, OTHER_ROOM, SeatRole.PEER));
        for (var room : List.of(ROOM, OTHER_ROOM)) {
            exchange.happens(new SeatGiven(RAPPORTEUR, room, SeatRole.RAPPORTEUR));
            exchange.happens(new SeatGiven(ORGANISER, room, SeatRole.FACILITATOR));
        }
        return exchange;
    }

    public static ReportedExchange reviewing() {
        var exchange = planned();
        exchange.happens(new RoomsOpened(REVIEW, 0));
        return exchange;
    }

    public static ReportedExchange reviewed() {
        var exchange = reviewing();
        close(exchange);
        return exchange;
    }

    public static void close(ReportedExchange exchange) {
        exchange.happens(new RoomsClosed(REVIEW, 0));
    }

    public static Programme programme(String title) {
        return new Programme(
                text(title),
                "Europe/Madrid",
                List.of("en", "es", "fr"),
                List.of(
                        new Stage(EMERGENCY, text("Emergency response"), List.of()),
                        new Stage(YEARS_AFTER, text("Two to five years after"), List.of())),
                List.of(new Session(
                        PEERS,
                        1,
                        text("Peer session 1"),
                        null,
                        null,
                        0,
                        7_200_000,
                        headings("needs", "time"),
                        null,
                        null)),
                List.of(
                        segment(WARM_UP, Segment.Kind.WARM_UP, headings("roads")),
                        segment(REVIEW, Segment.Kind.PEER_REVIEW, List.of())),
                headings("trends", "differences", "keys", "forward"),
                null);
    }

    public static NoteId note(String id) {
        return new NoteId(id);
    }

    public static Wording wording(String edit, String text) {
        return new Wording(new EditId(edit), text, "en");
    }

    public static WriteNote writes(String id, BoardId board, HeadingId heading, @Nullable FindingType as) {
        return writes(id, board, heading, as, NOWHERE, Attribution.CITY_UNNAMED);
    }

    public static WriteNote writes(
            String id,
            BoardId board,
            HeadingId heading,
            @Nullable FindingType as,
            Sources sources,
            Attribution attribution) {
        return new WriteNote(
                note(id), board, heading, wording(id + "-1", "What " + id + " says"), as, sources, attribution);
    }

    public static DraftMessage drafts(String id, String... findings) {
        var cited = Stream.of(findings).map(NoteId::new).toList();
        return new DraftMessage(new MessageId(id), BRIEF, LESSONS, wording(id + "-1", "Message " + id), cited);
    }

    public static Multilingual text(String english) {
        return new Multilingual(Map.of("en", english));
    }

    private static void admit(ReportedExchange exchange, PersonId person, OrganisationId organisation, Role role) {
        exchange.happens(new PersonAdmitted(person, organisation, List.of("en"), List.of(new Assignment(role, null))));
    }

    private static Organisation city(OrganisationId id, String name) {
        return new Organisation(id, name, Organisation.Kind.CITY, "", "", List.of("en"));
    }

    public static List<Heading> headings(String... ids) {
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
                noTurns,
                null,
                null,
                null);
    }
}
