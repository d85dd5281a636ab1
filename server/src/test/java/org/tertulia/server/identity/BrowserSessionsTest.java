package org.tertulia.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exchanges.Exchange;
import org.tertulia.server.exchanges.ExchangeStatus;
import org.tertulia.server.exchanges.ExchangeStore;
import org.tertulia.server.postgres.TestDatabase;

class BrowserSessionsTest {
    private static final NamedPerson ADA =
            new NamedPerson(new PersonId("ada"), "quito-2030", "Ada", "ada@example.org", "en", null, null, null);
    private static final SessionLimits LIMITS = new SessionLimits(Duration.ofHours(8), Duration.ofHours(24));

    @TempDir
    static Path home;

    private static TestDatabase database;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2030-04-11T08:00:00Z"));
    private PeopleStore people;
    private BrowserSessions sessions;

    @BeforeAll
    static void start() throws Exception {
        database = new TestDatabase(home);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void open() {
        people = PeopleStore.open(database.pool()).await();
        var exchanges = new ExchangeStore(database.pool());
        exchanges.known().await();
        exchanges
                .add(Exchange.real("quito-2030", false, true, ExchangeStatus.OPEN))
                .await();
        people.put(List.of(ADA)).await();
        sessions = reopened();
        sessions.endAll(List.of(ADA.id())).await();
    }

    private BrowserSessions reopened() {
        return BrowserSessions.open(database.pool(), people, now::get, person -> LIMITS)
                .await();
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Test
    void a_cookie_finds_its_session_even_after_a_restart() {
        var cookie = sessions.open(ADA).await();
        assertEquals(ADA, sessions.find(cookie).orElseThrow().person());
        assertEquals(ADA, reopened().find(cookie).orElseThrow().person());
        assertTrue(sessions.find("A".repeat(43)).isEmpty());
        assertTrue(sessions.find("").isEmpty());
    }

    @Test
    void neither_cookies_nor_link_tokens_are_stored() {
        var cookie = sessions.open(ADA).await();
        var token = people.makeLink(ADA.id()).await();
        var kept = database.ask("SELECT to_json(browser_session)::text FROM browser_session")
                + database.ask("SELECT to_json(personal_link)::text FROM personal_link");
        assertFalse(kept.contains(cookie) || kept.contains(token));
        assertEquals("32", database.ask("SELECT DISTINCT length(cookie_hash) FROM browser_session"));
    }

    @Test
    void an_idle_session_ends_for_good() {
        var cookie = sessions.open(ADA).await();
        pass(Duration.ofHours(8).plusSeconds(1));
        assertTrue(sessions.find(cookie).isEmpty());
        now.set(Instant.parse("2030-04-11T08:00:00Z"));
        assertTrue(sessions.find(cookie).isEmpty());
    }

    @Test
    void abandoned_sessions_are_ended_and_later_deleted() {
        var left = sessions.open(ADA).await();
        pass(Duration.ofHours(7));
        var used = sessions.open(ADA).await();
        pass(Duration.ofHours(2));
        sessions.sweep().await();
        assertEquals("1", database.ask("SELECT count(*) FROM browser_session WHERE ended_at IS NULL"));
        assertTrue(sessions.find(left).isEmpty());
        assertTrue(sessions.find(used).isPresent());
        pass(Duration.ofDays(8));
        sessions.sweep().await();
        assertEquals("0", database.ask("SELECT count(*) FROM browser_session"), "and deleted in the end");
    }

    @Test
    void one_session_too_many_ends_the_oldest() {
        var first = sessions.open(ADA).await();
        for (int more = 1; more < BrowserSessions.MOST_PER_PERSON; more++) {
            pass(Duration.ofSeconds(1));
            sessions.open(ADA).await();
        }
        assertTrue(sessions.find(first).isPresent());
        pass(Duration.ofSeconds(1));
        var last = sessions.open(ADA).await();
        assertTrue(sessions.find(first).isEmpty());
        assertTrue(sessions.find(last).isPresent());
    }

    @Test
    void an_open_socket_keeps_a_session_active_but_not_forever() {
        var cookie = sessions.open(ADA).await();
        var key = sessions.find(cookie).orElseThrow().key();
        for (int hour = 0; hour < 24; hour++) {
            assertTrue(sessions.stands(key), "after " + hour + " h");
            pass(Duration.ofHours(1));
        }
        pass(Duration.ofSeconds(1));
        assertFalse(sessions.stands(key));
    }

    @Test
    void all_sessions_of_a_person_can_be_ended_at_once() {
        var phone = sessions.open(ADA).await();
        var desk = sessions.open(ADA).await();
        assertNotEquals(phone, desk);
        sessions.endAll(List.of(ADA.id())).await();
        assertTrue(sessions.find(phone).isEmpty() && sessions.find(desk).isEmpty());
        assertTrue(reopened().find(phone).isEmpty(), "also after a restart");
    }

    @Test
    void a_link_works_many_times_until_revoked_and_only_for_its_exchange() {
        var token = people.makeLink(ADA.id()).await();
        assertEquals(ADA, people.byLink("quito-2030", token).await().orElseThrow());
        assertEquals(ADA, people.byLink("quito-2030", token).await().orElseThrow());
        assertTrue(people.byLink("another", token).await().isEmpty());
        people.revokeLinks(List.of(ADA.id())).await();
        assertTrue(people.byLink("quito-2030", token).await().isEmpty());
    }

    @Test
    void a_person_who_is_stored_twice_exists_once_with_the_latest_details() {
        var renamed =
                new NamedPerson(ADA.id(), "quito-2030", "Ada of Quito", "ada@example.org", "es", null, null, null);
        people.put(List.of(ADA, renamed)).await();
        assertEquals("Ada of Quito", people.nameOf(ADA.id()));
        assertEquals("1", database.ask("SELECT count(*) FROM person WHERE id = 'ada'"));
        assertEquals("Ada of Quito", PeopleStore.open(database.pool()).await().nameOf(ADA.id()));
    }
}
