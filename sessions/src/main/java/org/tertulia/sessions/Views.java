package org.tertulia.sessions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;

/** What each circle of people sees of one thing. */
final class Views {
    private final SessionsState state;

    Views(SessionsState state) {
        this.state = state;
    }

    Map<Scope, View> of(EntityKey key) {
        var id = Keys.id(key);
        return switch (Keys.kind(key)) {
            case "exchange" -> forEveryone(exchange());
            case "session" -> seen(state.session(new SessionId(id)), Views::session);
            case "segment" -> seen(state.segment(new SegmentId(id)), this::segment);
            case "turn" -> seen(state.turn(new TurnId(id)), this::turn);
            case "organisation" -> seen(state.organisation(new OrganisationId(id)), Views::organisation);
            case "person" -> person(new PersonId(id));
            case "clock" -> clock(new ClockId(id));
            case "room" -> new RoomViews(state).of(new RoomId(id));
            case "floor" -> forEveryone(floor(new SegmentId(id)));
            case "hand" -> seen(state.hand(new HandId(id)), Views::hand);
            case "notice" -> notice(new NoticeId(id));
            default -> Map.of();
        };
    }

    private static Map<Scope, View> forEveryone(@Nullable View view) {
        return view == null ? Map.of() : Map.of(Scopes.EVERYONE, view);
    }

    private static <T> Map<Scope, View> seen(@Nullable T found, Function<T, View> look) {
        return found == null ? Map.of() : forEveryone(look.apply(found));
    }

    private @Nullable View exchange() {
        var programme = state.programme();
        return state.plan().isPut()
                ? new SessionsView.ExchangeView(
                        programme.title(),
                        programme.zone(),
                        programme.languages(),
                        programme.stages(),
                        state.controls(),
                        state.run().controlsSince())
                : null;
    }

    private static View session(Session session) {
        return new SessionsView.SessionView(
                session.day(),
                session.title(),
                session.theme(),
                session.spotlight(),
                session.plannedStart(),
                session.plannedEnd());
    }

    private View segment(Segment segment) {
        var run = state.run().of(segment.id());
        var lineUp = state.lineUps().of(segment.id());
        return new SessionsView.SegmentView(
                segment.session(),
                segment.kind(),
                segment.title(),
                segment.objective(),
                segment.prompts(),
                segment.facilitators(),
                segment.plannedStart(),
                segment.lengthMillis(),
                segment.fixed(),
                segment.stage(),
                segment.protocol(),
                run.phase(),
                run.startedAt(),
                run.endedAt(),
                run.calls(),
                List.copyOf(lineUp.turns()),
                lineUp.changeOverMillis(),
                fit(segment, lineUp).neededMillis(),
                state.roomsPhase(segment.id()),
                roomsCloseAt(segment.id()));
    }

    private LineUpFit fit(Segment segment, LineUp lineUp) {
        var turns = state.turns(segment.id()).stream()
                .filter(turn -> turn.phase() != TurnPhase.SKIPPED)
                .map(Turn::planned)
                .toList();
        return LineUpFit.of(turns, lineUp.changeOverMillis(), segment.lengthMillis());
    }

    private @Nullable Long roomsCloseAt(SegmentId segment) {
        var recall = state.clock(ClockId.recall(segment));
        return recall == null ? null : recall.endsAt();
    }

    private View turn(Turn turn) {
        return new SessionsView.TurnView(
                turn.segment(),
                turn.subject(),
                turn.organisation(),
                turn.planned().lengthMillis(),
                turn.phase(),
                OnDeck.isReady(state, turn),
                turn.here(),
                turn.startedAt(),
                turn.usedMillis());
    }

    private static View organisation(Organisation organisation) {
        return new SessionsView.OrganisationView(
                organisation.name(),
                organisation.kind(),
                organisation.country(),
                organisation.region(),
                organisation.languages());
    }

    /** What somebody may do is for staff and themselves to know. */
    private Map<Scope, View> person(PersonId id) {
        var person = state.person(id);
        if (person == null) {
            return Map.of();
        }
        var whole = new SessionsView.PersonView(person.organisation(), person.languages(), person.assignments());
        var open = new SessionsView.PersonView(person.organisation(), person.languages(), List.of());
        return Map.of(Scopes.EVERYONE, open, Scopes.STAFF, whole, Scopes.person(id), whole);
    }

    private Map<Scope, View> clock(ClockId id) {
        var clock = state.clock(id);
        if (clock == null) {
            return Map.of();
        }
        return id.kind().equals("step")
                ? Map.of(Scopes.room(new RoomId(id.of())), clock, Scopes.STAFF, clock)
                : forEveryone(clock);
    }

    private @Nullable View floor(SegmentId segment) {
        var queue = state.floor().queue(segment);
        var speech = state.speech(segment);
        if (speech == null) {
            return queue.isEmpty() ? null : new SessionsView.FloorView(segment, List.copyOf(queue), null, null);
        }
        return new SessionsView.FloorView(segment, List.copyOf(queue), speech.speaker(), speech.hand());
    }

    private static View hand(Hand hand) {
        return new SessionsView.HandView(hand.segment(), hand.person(), hand.at());
    }

    private Map<Scope, View> notice(NoticeId id) {
        var notice = state.notices().byId().get(id);
        if (notice == null) {
            return Map.of();
        }
        var view = new SessionsView.NoticeView(
                notice.audience(), notice.text(), notice.language(), notice.by(), notice.at());
        var views = new HashMap<Scope, View>();
        audience(notice.audience()).forEach(scope -> views.put(scope, view));
        return views;
    }

    private Stream<Scope> audience(Audience audience) {
        return switch (audience.kind()) {
            case EVERYONE -> Stream.of(Scopes.EVERYONE);
            case STAFF -> Stream.of(Scopes.STAFF);
            case ROOMS -> andStaff(rooms(new SegmentId(audience.id())));
            case ROOM -> andStaff(Stream.of(Scopes.room(whereItWent(new RoomId(audience.id())))));
            case PERSON -> andStaff(Stream.of(Scopes.person(new PersonId(audience.id()))));
            case PRESENTER -> andStaff(presenters(new TurnId(audience.id())));
        };
    }

    private static Stream<Scope> andStaff(Stream<Scope> scopes) {
        return Stream.concat(scopes, Stream.of(Scopes.STAFF));
    }

    private Stream<Scope> rooms(SegmentId segment) {
        return state.rooms(segment).stream().map(room -> Scopes.room(room.id()));
    }

    private RoomId whereItWent(RoomId room) {
        var into = state.mergedInto(room);
        return into == null ? room : whereItWent(into);
    }

    private Stream<Scope> presenters(TurnId id) {
        var turn = state.turn(id);
        return turn == null
                ? Stream.empty()
                : state.peopleOf(turn.organisation()).map(Scopes::person);
    }
}
