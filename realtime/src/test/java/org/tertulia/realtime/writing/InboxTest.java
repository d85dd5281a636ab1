package org.tertulia.realtime.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InboxTest {
    private static final int THREADS = 4;

    private final HeldLoop loop = new HeldLoop();
    private final List<Message> taken = new ArrayList<>();
    private final List<Integer> rounds = new ArrayList<>();
    private final Inbox<Message> inbox = new Inbox<>(loop, taken::add, () -> rounds.add(taken.size()));

    private record Message(int thread, int number) {}

    @Test
    void the_loop_is_called_once_for_all_that_wait() {
        assertEquals(List.of(0, 1, 2), put(0, 3));
        loop.goOn();
        assertEquals(List.of(3), rounds);
    }

    @Test
    void a_full_inbox_takes_nothing_until_the_loop_has_taken_what_waits() {
        assertEquals(Inbox.MAX_WAITING, put(0, Inbox.MAX_WAITING + 10).size());
        assertFalse(inbox.put(new Message(0, -1)));
        loop.goOn();
        assertTrue(inbox.put(new Message(0, -1)));
        loop.goOn();
        assertEquals(Inbox.MAX_WAITING + 1, taken.size());
    }

    @Test
    void several_threads_together_never_put_more_than_the_bound() throws Exception {
        var put = putAtOnce(Inbox.MAX_WAITING);
        var accepted = put.stream().mapToInt(each -> numbers(each).size()).sum();
        assertTrue(accepted <= Inbox.MAX_WAITING, accepted + " wait");
        assertTrue(accepted > Inbox.MAX_WAITING - THREADS, "only " + accepted + " wait");
        loop.goOn();
        allThatWasPutIsTakenInOrder(put);
    }

    @Test
    void with_a_running_loop_no_message_is_lost_or_taken_twice() throws Exception {
        var done = new AtomicBoolean();
        var looping = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                loop.goOn();
            }
        });
        var put = putAtOnce(10 * Inbox.MAX_WAITING);
        done.set(true);
        looping.join();
        loop.goOn();
        allThatWasPutIsTakenInOrder(put);
    }

    /** Puts so many messages, and returns the numbers of those that were accepted. */
    private List<Integer> put(int thread, int count) {
        return IntStream.range(0, count)
                .filter(number -> inbox.put(new Message(thread, number)))
                .boxed()
                .toList();
    }

    private List<Future<List<Integer>>> putAtOnce(int countEach) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            return threads.invokeAll(IntStream.range(0, THREADS)
                    .<Callable<List<Integer>>>mapToObj(thread -> () -> put(thread, countEach))
                    .toList());
        }
    }

    private void allThatWasPutIsTakenInOrder(List<Future<List<Integer>>> put) {
        for (var thread = 0; thread < THREADS; thread++) {
            var own = thread;
            assertEquals(
                    numbers(put.get(thread)), takenOf(own).map(Message::number).toList());
        }
    }

    private Stream<Message> takenOf(int thread) {
        return taken.stream().filter(message -> message.thread() == thread);
    }

    private static List<Integer> numbers(Future<List<Integer>> put) {
        try {
            return put.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    /** A loop that is called from any thread and runs only when a test lets it. */
    private static final class HeldLoop implements Loop {
        private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

        /** Runs all tasks that wait. */
        void goOn() {
            for (var task = tasks.poll(); task != null; task = tasks.poll()) {
                task.run();
            }
        }

        @Override
        public void run(Runnable task) {
            tasks.add(task);
        }

        @Override
        public boolean isHere() {
            return false;
        }

        @Override
        public long after(long millis, Runnable task) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void cancel(long timer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public long wallMillis() {
            return 0;
        }
    }
}
