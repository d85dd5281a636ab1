package org.tertulia.server.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.postgres.TestDatabase;
import org.tertulia.server.postgres.WaitingConnections;

/** Each test has its own kind of jobs on one real database. */
class JobsTest {
    private static final int PATIENCE_SECONDS = 30;
    private static final int MOST_ATTEMPTS = 3;

    @TempDir
    static Path home;

    private static TestDatabase database;
    private static WaitingConnections connections;
    private static JobStore store;

    private final UUID id = UUID.randomUUID();
    private final LinkedBlockingQueue<UUID> begun = new LinkedBlockingQueue<>();

    @BeforeAll
    static void start() throws Exception {
        database = new TestDatabase(home);
        connections = WaitingConnections.open(database.address());
        store = new JobStore(database.pool());
    }

    @AfterAll
    static void stop() {
        connections.close();
        database.close();
    }

    private static Jobs jobs(String kind, Work work) {
        var only = new JobKind(kind, MOST_ATTEMPTS, Duration.ofMillis(1), work);
        var jobs = new Jobs(connections.source(), store, InstantSource.system(), List.of(only));
        jobs.start();
        return jobs;
    }

    private UUID nextBegun() throws InterruptedException {
        var next = begun.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertTrue(next != null, "no job was begun");
        return next;
    }

    private Job job() {
        return store.find(id).await().orElseThrow();
    }

    private String result() {
        return Objects.requireNonNull(job().result());
    }

    @Test
    void a_job_says_how_far_it_is_and_keeps_its_result() throws Exception {
        try (var jobs = jobs("count", (job, progress) -> {
            progress.tell(2, 5);
            begun.add(job);
            return "five";
        })) {
            jobs.add(id, "count", Instant.now());
            assertEquals(id, nextBegun());
        }
        assertEquals(Job.State.DONE, job().state());
        assertEquals(2, job().done());
        assertEquals(5, job().steps());
        assertEquals("five", result());
    }

    @Test
    void the_same_id_runs_once() throws Exception {
        try (var jobs = jobs("once", (job, progress) -> {
            begun.add(job);
            return "";
        })) {
            jobs.add(id, "once", Instant.now());
            jobs.add(id, "once", Instant.now());
            nextBegun();
        }
        try (var jobs = jobs("once", (job, progress) -> {
            begun.add(job);
            return "";
        })) {
            assertTrue(jobs.add(id, "once", Instant.now()).isOver());
            var other = UUID.randomUUID();
            jobs.add(other, "once", Instant.now());
            assertEquals(other, nextBegun());
        }
        assertTrue(begun.isEmpty());
    }

    @Test
    void a_job_waits_until_it_is_due() throws Exception {
        try (var jobs = jobs("later", (job, progress) -> {
            begun.add(job);
            return "";
        })) {
            jobs.add(id, "later", Instant.now().plus(Duration.ofDays(7)));
            var other = UUID.randomUUID();
            jobs.add(other, "later", Instant.now());
            assertEquals(other, nextBegun());
        }
        assertEquals(Job.State.WAITING, job().state());
        assertTrue(begun.isEmpty());
    }

    @Test
    void a_failed_attempt_is_made_again_with_the_same_id() throws Exception {
        try (var jobs = jobs("shaky", (job, progress) -> {
            begun.add(job);
            if (begun.size() < MOST_ATTEMPTS) {
                throw new IllegalStateException("not yet");
            }
            return "at last";
        })) {
            jobs.add(id, "shaky", Instant.now());
            for (var last = job(); !last.isOver(); last = job()) {
                Thread.onSpinWait();
            }
        }
        assertEquals(List.of(id, id, id), List.copyOf(begun));
        assertEquals(MOST_ATTEMPTS, job().attempts());
        assertEquals("at last", result());
    }

    @Test
    void after_its_last_attempt_a_job_has_failed_and_says_why() throws Exception {
        try (var jobs = jobs("hopeless", (job, progress) -> {
            begun.add(job);
            throw new IllegalStateException("no such exchange");
        })) {
            jobs.add(id, "hopeless", Instant.now());
            for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
                nextBegun();
            }
        }
        assertEquals(Job.State.FAILED, job().state());
        assertEquals("java.lang.IllegalStateException: no such exchange", result());
    }

    @Test
    void a_stop_ends_a_job_at_its_next_step_and_the_next_start_goes_on() throws Exception {
        try (var jobs = jobs("long", (job, progress) -> {
            for (int step = 1; ; step++) {
                progress.tell(step, Integer.MAX_VALUE);
                begun.add(job);
            }
        })) {
            jobs.add(id, "long", Instant.now());
            nextBegun();
        }
        assertEquals(Job.State.WAITING, job().state());
        assertEquals(0, job().attempts());
        var again = new CountDownLatch(1);
        try (var jobs = jobs("long", (job, progress) -> {
            again.countDown();
            return "whole";
        })) {
            assertTrue(jobs.find(id).isPresent());
            assertTrue(again.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        assertEquals("whole", result());
    }

    @Test
    void a_job_of_a_process_that_was_killed_begins_again() throws Exception {
        database.ask("""
            INSERT INTO job (id, kind, state, due, attempts) VALUES ('%s', 'orphan', 'running', now(), 1) RETURNING kind
            """.formatted(id));
        database.ask("""
            INSERT INTO scheduled_tasks
                (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
            VALUES ('orphan', '%s', now(), true, 'another process', now() - interval '9 seconds', 2)
            RETURNING task_name
            """.formatted(id));
        try (var jobs = jobs("orphan", (job, progress) -> {
            begun.add(job);
            return "";
        })) {
            assertEquals(id, nextBegun());
            assertTrue(jobs.find(id).isPresent());
        }
        assertEquals(Job.State.DONE, job().state());
        assertEquals(2, job().attempts());
    }

    @Test
    void a_job_that_nobody_can_do_is_not_added() {
        try (var jobs = jobs("known", (job, progress) -> "")) {
            assertThrows(IllegalArgumentException.class, () -> jobs.add(id, "unknown", Instant.now()));
        }
    }
}
