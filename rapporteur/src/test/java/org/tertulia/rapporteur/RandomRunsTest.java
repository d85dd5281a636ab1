package org.tertulia.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tertulia.rapporteur.RapporteurView.NoteView;
import org.tertulia.rapporteur.RapporteurView.Place;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.sessions.Scopes;

/** Whatever people ask for, in whatever order, some things always hold. The seed names the run. */
class RandomRunsTest {
    private static final int STEPS = 400;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20220411, 20220412, 20220413, 20220516})
    void whatever_is_asked_the_views_the_piles_and_the_brief_hold_together(long seed) {
        var run = new RandomRun(seed);
        var published = new HashMap<Integer, Publication>();
        for (int step = 0; step < STEPS; step++) {
            run.step();
            check(run.exchange(), published);
        }
        assertEquals(run.exchange().state(), run.exchange().replayed());
        assertTrue(run.accepted() > STEPS / 3, "only " + run.accepted() + " commands were accepted");
        assertTrue(published.size() > 0, "nothing was published");
    }

    private static void check(Exchange exchange, Map<Integer, Publication> published) {
        assertEquals(exchange.whole(), exchange.shown());
        exchange.state().notes().all().values().forEach(note -> check(note, exchange));
        for (var publication : exchange.state().publications(Barcelona.BRIEF)) {
            var known = published.putIfAbsent(publication.brief().version(), publication);
            if (known == null) {
                checkNew(publication, exchange.state());
            } else {
                assertEquals(known, publication);
            }
        }
    }

    private static void check(Note note, Exchange exchange) {
        checkPile(note, exchange.state().notes());
        var circle = exchange.circle(note.id());
        if (note.isRoomOnly() && !note.removed()) {
            var board = exchange.state().boardOf(note);
            assertTrue(List.of(Scopes.room(board.room())).containsAll(circle), "it left its room: " + note);
        }
        circle.forEach(scope -> check(exchange.note(note.id(), scope), scope, exchange));
    }

    private static void checkPile(Note note, Notes notes) {
        var top = note.pile().onto();
        if (top != null) {
            assertEquals(null, notes.get(top).pile().onto());
            assertTrue(notes.get(top).pile().under().contains(note.id()));
        }
        note.pile()
                .under()
                .forEach(
                        lower -> assertEquals(note.id(), notes.get(lower).pile().onto()));
    }

    private static void check(NoteView view, Scope scope, Exchange exchange) {
        assertEquals(new Place(view.board(), view.heading()), view.places().getFirst());
        var boards = view.places().stream().map(Place::board).collect(Collectors.toSet());
        assertEquals(view.places().size(), boards.size(), "it is twice on one board: " + view);
        for (var place : view.places()) {
            var board = exchange.state().boards().all().get(place.board());
            assertTrue(board != null && board.has(place.heading()), "it stands nowhere: " + place);
        }
        if (scope.equals(Scopes.EVERYONE)) {
            checkEveryones(view, exchange);
        }
    }

    private static void checkEveryones(NoteView view, Exchange exchange) {
        var board = exchange.state().boards().all().get(view.board());
        assertTrue(board != null && board.phase() == Board.Phase.EVERYONE, "its room is not closed: " + view);
        if (view.attribution() == Attribution.CITY_UNNAMED) {
            assertEquals(null, view.author());
            assertEquals(view.sources().unnamed(), view.sources());
            assertTrue(view.places().stream().noneMatch(place -> isRoom(place, exchange)), "a room tells: " + view);
        }
        var top = view.stack();
        assertTrue(top == null || exchange.circle(top).contains(Scopes.EVERYONE), "it lies under what is not seen");
    }

    private static boolean isRoom(Place place, Exchange exchange) {
        return exchange.state().roomOf(place.board()).isPresent();
    }

    private static void checkNew(Publication publication, RapporteurState state) {
        assertEquals(BriefHash.of(publication.brief()), publication.hash());
        for (var section : publication.brief().sections()) {
            for (var message : section.messages()) {
                assertTrue(!message.sources().isEmpty(), "it rests on nothing: " + message);
                message.sources()
                        .forEach(source -> checkSource(source, state.notes().get(source.finding())));
            }
        }
    }

    private static void checkSource(PublishedBrief.Source source, Note note) {
        assertTrue(note.isCitable());
        var named = source.organisation() != null || source.organisationName() != null;
        assertTrue(!named || note.standing().attribution() == Attribution.PUBLIC, "a city is named: " + source);
    }
}
