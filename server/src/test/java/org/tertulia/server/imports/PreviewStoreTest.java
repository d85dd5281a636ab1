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
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.reading.Problem.Severity;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.postgres.TestDatabase;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;

/** Plans that wait for a yes. */
class PreviewStoreTest {
    private static final PersonId ORGANISER = new PersonId("organiser");
    private static final Noticed NOTICED = new Noticed(
            3,
            2,
            List.of(new Problem(
                    Severity.WARNING, "a.xlsx", 4, "name", "Delegate", Reason.of("list.same-name", "line", "5"))));

    @TempDir
    static Path home;

    private static TestDatabase database;
    private static ImportPlanStore plans;
    private static PreviewStore previews;

    private final UUID id = UUID.randomUUID();

    @BeforeAll
    static void start() throws Exception {
        database = new TestDatabase(home);
        plans = new ImportPlanStore(database.pool(), new ExchangeCodec(person -> ""));
        previews = new PreviewStore(database.pool(), plans);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static List<PlanRow> dismissing(String name) {
        return List.of(PlanRow.waiting(0, "person", name, new DismissPerson(new PersonId(name)), null));
    }

    private void planned(UUID plan, String exchange) {
        previews.begin(plan, exchange, ORGANISER, ImportPlan.Act.IMPORT).await();
        previews.planned(plan, dismissing("delegate"), NOTICED).await();
    }

    private Making confirm(UUID plan) {
        return previews.confirm(plan, ORGANISER, rows -> rows).await();
    }

    private ImportPlan.State state() {
        return plans.find(id).await().orElseThrow().state();
    }

    @Test
    void a_preview_is_kept_with_what_the_reader_noticed() {
        planned(id, "kept");
        assertEquals(NOTICED, plans.find(id).await().orElseThrow().noticed());
        assertEquals(dismissing("delegate"), plans.rows(id).await());
    }

    @Test
    void several_previews_wait_and_one_import_runs() {
        var other = UUID.randomUUID();
        planned(id, "several");
        planned(other, "several");
        assertFalse(previews.isUnderWay("several").await());
        assertEquals(Making.BEGUN, confirm(id));
        assertTrue(previews.isUnderWay("several").await());
        assertEquals(Making.UNDER_WAY, confirm(other));
        assertEquals(Making.OVER, confirm(id), "a second yes");
    }

    @Test
    void rows_that_would_do_something_else_now_wait_for_another_yes() {
        planned(id, "changed");
        assertEquals(
                Making.CHANGED,
                previews.confirm(id, ORGANISER, rows -> dismissing("speaker")).await());
        assertEquals(ImportPlan.State.PLANNED, state());
        assertEquals(dismissing("speaker"), plans.rows(id).await());
        assertEquals(Making.BEGUN, confirm(id));
    }

    @Test
    void after_a_week_a_preview_is_discarded_and_names_nobody() {
        planned(id, "old");
        plans.forget(Imports.DAYS_KEPT).await();
        assertEquals(ImportPlan.State.PLANNED, state());
        database.ask("UPDATE import_plan SET made_at = made_at - interval '8 days' WHERE id = '%s' RETURNING id"
                .formatted(id));
        plans.forget(Imports.DAYS_KEPT).await();
        assertEquals(ImportPlan.State.DISCARDED, state());
        assertEquals(List.of(), plans.rows(id).await());
        assertEquals(List.of(), plans.find(id).await().orElseThrow().noticed().problems());
        assertFalse(plans.remembered().await().containsKey(id));
    }
}
