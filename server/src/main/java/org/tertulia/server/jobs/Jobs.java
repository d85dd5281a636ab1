package org.tertulia.server.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs on a few threads, each when it is due.
 *
 * <p><b>Invariant.</b> The table {@code job} says which jobs there are. The queue of db-scheduler only says who works on which
 * one now. A job that is not over and is not in the queue is put there at the start.
 *
 * <p><b>Failure.</b> An attempt that fails is made again after a pause, until its kind gives up. A process that works on a job
 * says every two seconds that it lives. When it has been silent for eight, the job begins again here or in another process.
 * So a job may be begun while its last attempt still works in a process that stood still; its commands have the same ids.
 */
public final class Jobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int THREADS = 2;
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);
    private static final Duration PAUSE_WITHOUT_DATABASE = Duration.ofSeconds(5);

    private final JobStore store;
    private final InstantSource clock;
    private final Map<String, JobKind> kinds;
    private final Scheduler scheduler;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();

    public Jobs(DataSource source, JobStore store, InstantSource clock, List<JobKind> kinds) {
        this.store = store;
        this.clock = clock;
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
        this.scheduler = Scheduler.create(
                        source, kinds.stream().<Task<?>>map(this::task).toList())
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE_AT_STOP)
                .enableImmediateExecution()
                .build();
    }

    /** Begins to work. Jobs of other kinds wait until a version of Tertulia comes that knows them. */
    public void start() {
        store.forget().await();
        store.open().await().stream()
                .filter(job -> kinds.containsKey(job.kind()))
                .forEach(this::queue);
        scheduler.start();
    }

    /** Adds a job. The same id again changes nothing. What is added before the start waits for it. */
    public Job add(UUID id, String kind, Instant due) {
        if (!kinds.containsKey(kind)) {
            throw new IllegalArgumentException("no jobs of kind " + kind);
        }
        var job = store.add(id, kind, due).await();
        if (!job.isOver()) {
            queue(job);
        }
        return job;
    }

    public Optional<Job> find(UUID id) {
        return store.find(id).await();
    }

    private void queue(Job job) {
        scheduler.scheduleIfNotExists(new TaskInstance<>(job.kind(), job.id().toString()), job.due());
    }

    private Task<Void> task(JobKind kind) {
        return Tasks.custom(kind.name(), Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE_WITHOUT_DATABASE))
                .onDeadExecutionRevive()
                .execute((instance, context) -> attempt(kind, UUID.fromString(instance.getId()), context));
    }

    private CompletionHandler<Void> attempt(JobKind kind, UUID id, ExecutionContext context) {
        if (!running.add(id)) {
            return again(clock.instant().plus(HEARTBEAT));
        }
        try {
            return store.begin(id)
                    .await()
                    .map(job -> attempt(kind, job, context))
                    .orElseGet(CompletionHandler.OnCompleteRemove::new);
        } finally {
            running.remove(id);
        }
    }

    private CompletionHandler<Void> attempt(JobKind kind, Job job, ExecutionContext context) {
        try {
            var result = kind.work().run(job.id(), (done, steps) -> tell(job, done, steps, context));
            store.end(job.id(), Job.State.DONE, result).await();
            return new CompletionHandler.OnCompleteRemove<>();
        } catch (Progress.Stopped stopped) {
            store.pause(job.id()).await();
            return again(clock.instant());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return again(clock.instant());
        } catch (Exception failure) {
            return failed(kind, job, failure);
        }
    }

    private void tell(Job job, int done, int steps, ExecutionContext context) {
        store.tell(job.id(), done, steps).await();
        if (context.getSchedulerState().isShuttingDown()) {
            throw new Progress.Stopped();
        }
    }

    private CompletionHandler<Void> failed(JobKind kind, Job job, Exception failure) {
        if (job.attempts() >= kind.mostAttempts()) {
            LOG.error("job {} ({}) failed for good after {} attempts", job.id(), kind.name(), job.attempts(), failure);
            kind.work().gaveUp(job.id());
            store.end(job.id(), Job.State.FAILED, failure.toString()).await();
            return new CompletionHandler.OnCompleteRemove<>();
        }
        LOG.warn("job {} ({}) failed and is tried again: {}", job.id(), kind.name(), failure.toString());
        var due = clock.instant().plus(kind.pause());
        store.tryAgain(job.id(), due, failure.toString()).await();
        return again(due);
    }

    private static CompletionHandler<Void> again(Instant due) {
        return (complete, operations) -> operations.reschedule(complete, due);
    }

    /** Lets the work that runs come to its next step, and keeps it for the next start. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
