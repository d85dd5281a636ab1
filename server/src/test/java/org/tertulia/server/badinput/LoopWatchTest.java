package org.tertulia.server.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.netty.channel.DefaultEventLoop;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The watch notices every blocked loop. */
@Isolated
class LoopWatchTest {
    private static final int TOO_LONG_MILLIS = 400;

    private final DefaultEventLoop loop = new DefaultEventLoop();

    @AfterEach
    void end() throws InterruptedException {
        loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
    }

    @Test
    void a_loop_that_works_too_long_is_blocked() throws Exception {
        assertFalse(heldWhile(LoopWatchTest::works).isEmpty());
    }

    @Test
    void a_loop_that_waits_for_another_thread_is_blocked() throws Exception {
        var never = new CountDownLatch(1);
        assertFalse(heldWhile(() -> never.await(TOO_LONG_MILLIS, TimeUnit.MILLISECONDS))
                .isEmpty());
    }

    @Test
    void a_loop_that_waits_for_a_connection_is_blocked() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(TOO_LONG_MILLIS);
            assertFalse(heldWhile(() -> comesNobody(server)).isEmpty());
        }
    }

    @Test
    void a_loop_with_little_work_is_not_blocked() throws Exception {
        assertEquals(List.of(), heldWhile(() -> true));
    }

    private static boolean works() {
        var threads = ManagementFactory.getThreadMXBean();
        var end = threads.getCurrentThreadCpuTime() + TimeUnit.MILLISECONDS.toNanos(TOO_LONG_MILLIS);
        while (threads.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
        return true;
    }

    private static boolean comesNobody(ServerSocket server) throws Exception {
        try (var _ = server.accept()) {
            return false;
        } catch (SocketTimeoutException expected) {
            return true;
        }
    }

    /** Reports when the loop was blocked, from some beats before the task to some after it. */
    private List<String> heldWhile(Callable<Boolean> task) throws Exception {
        try (var watch = new LoopWatch(List.of(loop))) {
            beats();
            loop.submit(task).sync();
            beats();
            return watch.held();
        }
    }

    private void beats() throws InterruptedException {
        loop.schedule(() -> true, TOO_LONG_MILLIS / 4, TimeUnit.MILLISECONDS).sync();
    }
}
