package org.tertulia.rapporteur.briefs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tertulia.rapporteur.Barcelona;
import org.tertulia.rapporteur.ReportedExchange;
import org.tertulia.rapporteur.boards.Attribution;
import org.tertulia.rapporteur.boards.BoardChecks;

/** The invariants hold after random commands. The seed identifies the run. */
class RandomRunsTest {
    private static final int STEPS = 400;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20220411, 20220412, 20220413, 20220516})
    void views_stacks_and_the_brief_stay_consistent(long seed) {
        var run = new RandomRun(seed);
        var published = new HashMap<Integer, Publication>();
        for (int step = 0; step < STEPS; step++) {
            run.step();
            check(run.exchange(), published);
        }
        assertEquals(run.exchange().state(), run.exchange().replayed());
        assertTrue(run.accepted() > STEPS / 4, "only " + run.accepted() + " commands were accepted");
        assertTrue(published.size() > 0, "nothing was published");
    }

    private static void check(ReportedExchange exchange, Map<Integer, Publication> published) {
        assertEquals(exchange.whole(), exchange.shown());
        BoardChecks.check(exchange);
        for (var publication : exchange.state().publications(Barcelona.BRIEF)) {
            var known = published.putIfAbsent(publication.brief().version(), publication);
            if (known == null) {
                checkNew(publication, exchange.state());
            } else {
                assertEquals(known, publication);
            }
        }
    }

    private static void checkNew(Publication publication, BriefsState state) {
        assertEquals(BriefHash.of(publication.brief()), publication.hash());
        for (var section : publication.brief().sections()) {
            for (var message : section.messages()) {
                assertTrue(!message.sources().isEmpty(), "it cites no finding: " + message);
                message.sources().forEach(source -> checkSource(source, state));
            }
        }
    }

    private static void checkSource(PublishedBrief.Source source, BriefsState state) {
        assertTrue(state.notes().isCitable(source.finding()));
        var named = source.organisation() != null || source.organisationName() != null;
        var note = state.notes().get(source.finding());
        assertTrue(
                !named || note.standing().attribution() == Attribution.PUBLIC,
                "it names a city that is not public: " + source);
    }
}
