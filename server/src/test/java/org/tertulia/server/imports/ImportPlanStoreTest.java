package org.tertulia.server.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.imports.PlanRow.Details;
import org.tertulia.server.postgres.TestDatabase;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.setting.AttendanceMode;
import org.tertulia.sessions.whole.Role;

/** Each test has its own exchange. */
class ImportPlanStoreTest {
    private static final PersonId DELEGATE = new PersonId("delegate");

    @TempDir
    static Path home;

    private static TestDatabase database;
    private static ImportPlanStore store;

    private final UUID id = UUID.randomUUID();

    @BeforeAll
    static void start() throws Exception {
        database = new TestDatabase(home);
        store = new ImportPlanStore(database.pool(), new ExchangeCodec(person -> ""));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private boolean begin(UUID plan, String exchange) {
        return store.begin(plan, exchange, null, PersonId.ENGINE, false, ImportPlan.Act.IMPORT)
                .await();
    }

    private static PlanRow admitting(int number) {
        var admit = new AdmitPerson(
                DELEGATE,
                new OrganisationId("quilmes"),
                List.of("es"),
                List.of(new Assignment(Role.PARTICIPANT, null)));
        return PlanRow.waiting(number, "person", "Delegate of Quilmes", admit, new DismissPerson(DELEGATE))
                .about(new Details("Delegate of Quilmes", null, "es", "Secretary", AttendanceMode.ONLINE, null), null);
    }

    @Test
    void an_exchange_has_one_open_plan_at_a_time() {
        assertTrue(begin(id, "one"));
        assertFalse(begin(UUID.randomUUID(), "one"));
        assertTrue(begin(UUID.randomUUID(), "another"));
        store.end(id, ImportPlan.State.DONE).await();
        assertTrue(begin(UUID.randomUUID(), "one"));
    }

    @Test
    void a_row_is_kept_as_it_was_planned_and_with_what_became_of_it() {
        begin(id, "kept");
        store.run(id, List.of(admitting(0), admitting(1)), List.of("two people"), null)
                .await();
        assertEquals(List.of(admitting(0), admitting(1)), store.rows(id).await());
        store.mark(id, List.of(admitting(1).refused("no"))).await();
        assertEquals(
                List.of(admitting(0), admitting(1).refused("no")),
                store.rows(id).await());
        assertEquals(new ImportStatus.Running(1, 2), store.count(id).await());
    }

    @Test
    void the_id_of_a_command_depends_only_on_plan_and_row() {
        assertEquals(admitting(1).commandId(id), admitting(1).refused("no").commandId(id));
        assertFalse(admitting(1).commandId(id).equals(admitting(2).commandId(id)));
    }

    @Test
    void after_a_week_a_plan_names_nobody_and_cannot_be_undone() {
        begin(id, "old");
        store.run(id, List.of(admitting(0)), List.of("new: person Delegate of Quilmes"), null)
                .await();
        store.mark(id, List.of(admitting(0).done())).await();
        store.end(id, ImportPlan.State.DONE).await();
        store.forget(Imports.DAYS_KEPT).await();
        assertEquals(id, store.lastImport("old").await().orElseThrow().id());
        database.ask("UPDATE import_plan SET made_at = made_at - interval '8 days' WHERE id = '%s' RETURNING id"
                .formatted(id));
        store.forget(Imports.DAYS_KEPT).await();
        assertTrue(store.lastImport("old").await().isEmpty());
        assertEquals(List.of(), store.rows(id).await());
        assertEquals(List.of(), store.find(id).await().orElseThrow().report());
        assertFalse(store.remembered().await().containsKey(id));
    }
}
