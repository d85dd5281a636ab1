package org.tertulia.server.deletion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.MemoryJournal;
import org.tertulia.server.exchanges.BriefProjection;
import org.tertulia.server.exchanges.Exchange;
import org.tertulia.server.exchanges.ExchangeStatus;
import org.tertulia.server.exchanges.ExchangeStore;
import org.tertulia.server.exchanges.Exchanges;
import org.tertulia.server.exporter.PublishedBriefStore;
import org.tertulia.server.files.PosterFileStore;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.postgres.TestDatabase;

/** What deletions find at the start of the server. Each test has its own exchange. */
class DeletionsTest {
    private static final Vertx VERTX = Vertx.vertx();

    @TempDir
    static Path home;

    private static TestDatabase database;
    private static ExchangeStore registry;
    private static PeopleStore people;
    private static Deletions deletions;

    @BeforeAll
    static void start() throws Exception {
        database = new TestDatabase(home);
        registry = new ExchangeStore(database.pool());
        people = PeopleStore.open(database.pool()).await();
        var journal = new MemoryJournal();
        var briefs = new BriefProjection(new PublishedBriefStore(database.pool()), people);
        var exchanges = new Exchanges(VERTX, journal, people, registry, briefs);
        deletions =
                new Deletions(journal, registry, exchanges, people, new PosterFileStore(database.pool()), List.of());
    }

    @AfterAll
    static void stop() {
        database.close();
        VERTX.close().await();
    }

    private static void add(String slug) {
        registry.add(new Exchange(slug, false, false, ExchangeStatus.DRAFT, false))
                .await();
        var delegate = new NamedPerson(
                new PersonId("delegate-" + slug), slug, "Delegate of Quilmes", null, "es", null, null, null);
        people.put(List.of(delegate)).await();
    }

    @Test
    void a_new_exchange_that_could_not_be_made_leaves_nobody_and_its_name_is_free() {
        add("half");
        assertTrue(registry.isTaken("half").await());
        deletions.finish().await();
        assertEquals(List.of(), people.ofExchange("half"));
        assertFalse(registry.isTaken("half").await());
    }

    @Test
    void a_new_exchange_stays_while_a_plan_works_on_it() {
        add("worked-on");
        database.ask("INSERT INTO import_plan (id, exchange, made_by, is_new) VALUES (gen_random_uuid(), 'worked-on',"
                + " 'engine', true)");
        deletions.finish().await();
        assertEquals(1, people.ofExchange("worked-on").size());
    }

    @Test
    void an_exchange_that_is_ready_stays() {
        add("ready");
        registry.ready("ready").await();
        deletions.finish().await();
        deletions.abandon("ready").await();
        assertEquals(1, people.ofExchange("ready").size());
        assertTrue(registry.find("ready").await().isPresent());
    }

    @Test
    void a_poster_goes_when_nobody_has_it_any_more() {
        database.ask("INSERT INTO poster_file (id, kind, bytes, offered_at) SELECT name, 'png', 1, now() - interval '2"
                + " hours' FROM unnest(ARRAY['nobodys', 'attached', 'a-photo', 'planned', 'replaced']) AS name");
        database.ask("INSERT INTO poster_file (id, kind, bytes) VALUES ('just-came', 'png', 1)");
        add("shows");
        registry.ready("shows").await();
        database.ask("UPDATE person SET photo = 'a-photo' WHERE exchange = 'shows'");
        database.ask("INSERT INTO event (stream, sequence, time, name, data) VALUES ('shows', 1, 0, 'posterAttached',"
                + " '{\"practice\":\"p\",\"poster\":{\"id\":\"replaced\",\"pages\":[]}}'), ('shows', 2, 0,"
                + " 'posterAttached', '{\"practice\":\"p\",\"poster\":{\"id\":\"attached\",\"pages\":[]}}')");
        database.ask("WITH plan AS (INSERT INTO import_plan (id, exchange, made_by, is_new) VALUES (gen_random_uuid(),"
                + " 'shows', 'engine', false) RETURNING id) INSERT INTO import_row (plan, number, kind, name,"
                + " command, state) SELECT id, 0, 'poster', 'p',"
                + " '{\"attachPoster\":{\"practice\":\"p\",\"poster\":{\"id\":\"planned\",\"pages\":[]}}}',"
                + " 'waiting' FROM plan");
        deletions.sweep().await();
        assertEquals(
                "a-photo attached just-came planned replaced", database.ask("SELECT id FROM poster_file ORDER BY id"));
        database.ask("DELETE FROM event WHERE stream = 'shows'");
        deletions.sweep().await();
        assertEquals("a-photo just-came planned", database.ask("SELECT id FROM poster_file ORDER BY id"));
    }
}
