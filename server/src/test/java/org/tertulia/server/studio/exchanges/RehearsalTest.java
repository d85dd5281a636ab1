package org.tertulia.server.studio.exchanges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.RunningTertulia;
import org.tertulia.server.exchanges.ExchangeStatus;
import org.tertulia.server.exchanges.PlayedExchange;
import org.tertulia.sessions.run.RunEvent.SegmentStarted;

/** An organiser lets simulated people play a copy of an event. */
class RehearsalTest {
    private static final String SOURCE = "/x/barcelona-2022/studio";

    @TempDir
    static Path data;

    private static RunningTertulia running;
    private static Studio studio;

    @BeforeAll
    static void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
        studio = new Studio(running, "organiser-uclg");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static PlayedExchange source() {
        return running.inside().exchanges().playing(RunningTertulia.SLUG).orElseThrow();
    }

    @Test
    void simulated_people_play_a_copy_live_and_nothing_of_it_reaches_the_event_or_a_mailbox() throws Exception {
        assertTrue(studio.get(SOURCE).body().contains("Make a rehearsal"));
        var before = source().stream().state();
        var made = studio.follow(studio.post(SOURCE + "/rehearse", Map.of()));
        assertTrue(made.contains("barcelona-2022-rehearsal"), made);
        var rehearsal = studio.playing("barcelona-2022-rehearsal");
        assertEquals(ExchangeStatus.DRAFT, rehearsal.status());
        var own = running.inside()
                .people()
                .find(new PersonId("organiser-uclg"))
                .orElseThrow()
                .address();
        var addresses = running.inside().people().addresses(rehearsal.slug()).keySet();
        assertEquals(Set.of(String.valueOf(own)), addresses);

        var address = "/x/" + rehearsal.slug() + "/studio";
        var page = studio.get(address).body();
        assertTrue(page.contains("Rehearsal: Barcelona 2022"), page);
        assertFalse(page.contains("Make a rehearsal"), page);
        var started = new CompletableFuture<SegmentStarted>();
        rehearsal.stream()
                .committed(commit -> commit.events().forEach(event -> {
                    if (event instanceof SegmentStarted segment) {
                        started.complete(segment);
                    }
                }));
        assertEquals(
                400, studio.post(address + "/rehearsal", Map.of("rate", "9000")).statusCode());
        assertEquals(
                303, studio.post(address + "/rehearsal", Map.of("rate", "60")).statusCode());
        assertEquals(
                409, studio.post(address + "/rehearsal", Map.of("rate", "60")).statusCode());
        started.get(60, TimeUnit.SECONDS);
        assertEquals(60, rehearsal.rate());
        assertTrue(studio.get(address).body().contains("The simulated people play now"));

        assertEquals(
                303, studio.post(address + "/rehearsal", Map.of("act", "stop")).statusCode());
        assertTrue(studio.get(address).body().contains("This rehearsal has been played"));
        assertEquals(before, source().stream().state());
    }

    @Test
    void a_rehearsal_is_for_its_organiser_and_is_never_opened() throws Exception {
        studio.make(Studio.form("quiet-2027", "people", "on"));
        studio.follow(studio.post("/x/quiet-2027/studio/rehearse", Map.of()));
        var address = "/x/quiet-2027-rehearsal";
        assertEquals(409, studio.change("quiet-2027-rehearsal", "draft", "open"));
        RunningTertulia.understood(studio.post(address + "/studio/rehearse", Map.of()), 409);
        RunningTertulia.understood(studio.post("/x/quiet-2027/studio/rehearsal", Map.of("rate", "1")), 409);
        RunningTertulia.understood(running.get(address), 403);
        var delegate = new Studio(running, "delegate-quilmes");
        RunningTertulia.understood(delegate.post(SOURCE + "/rehearse", Map.of()), 403);
        assertEquals(
                303,
                studio.post(address + "/studio/delete", Map.of("slug", "quiet-2027-rehearsal"))
                        .statusCode());
    }
}
