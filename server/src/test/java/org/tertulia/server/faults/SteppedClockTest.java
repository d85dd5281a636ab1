package org.tertulia.server.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.talking.SocketLimits;
import org.tertulia.server.Faults;
import org.tertulia.server.NotRun;
import org.tertulia.server.process.ProcessVenue;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.rooms.RoomCommand.AddRoom;
import org.tertulia.sessions.rooms.RoomCommand.MoveSeat;
import org.tertulia.sessions.rooms.RoomCommand.OpenRooms;
import org.tertulia.sessions.rooms.RoomCommand.RecallRooms;
import org.tertulia.sessions.run.RunCommand.StartSegment;

/** The server's wall clock is set an hour forward and back while countdowns run. */
@Tag("long")
@Isolated
class SteppedClockTest {
    private static final String NAME = "The stepped wall clock";
    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"),
            Path.of("/usr/lib/faketime/libfaketime.so.1"));
    private static final SegmentId REVIEW = new SegmentId("peer-1-review");
    private static final double TOLERATED_MILLIS = 50;
    private static final double GRACE_MILLIS = 60_000;

    @TempDir
    private Path directory;

    private ProcessVenue venue;
    private Speaker facilitator;

    @BeforeAll
    static void findLibrary() throws Exception {
        NotRun.forget(NAME);
        if (library().isEmpty()) {
            NotRun.because(NAME, "there is no libfaketime (the package is called so)");
        }
    }

    private static Optional<Path> library() {
        return LIBRARIES.stream().filter(Files::exists).findFirst();
    }

    @BeforeEach
    void open() throws Exception {
        set("+0");
        venue = ProcessVenue.prepare(0);
        venue.start(
                Map.of(
                        "LD_PRELOAD", library().orElseThrow().toString(),
                        "FAKETIME_TIMESTAMP_FILE", clock().toString(),
                        "FAKETIME_NO_CACHE", "1",
                        "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                        "FAKETIME_FORCE_MONOTONIC_FIX", "0"),
                Faults.SERVER);
        facilitator = new Speaker(venue, "Facilitator of UCLG");
    }

    @AfterEach
    void close() {
        facilitator.close();
        venue.close();
    }

    @Test
    void stream_time_continues_when_the_wall_clock_is_changed() throws Exception {
        var drift = new Drift();
        for (var step : List.of("+3600", "+0", "-3600", "+3600")) {
            set(step);
            assertEquals(step.equals("+0"), opens(), "the token is valid only on the true wall clock");
            for (var i = 0; i < 20; i++) {
                drift.look();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(150));
            }
        }
        assertTrue(drift.most < TOLERATED_MILLIS, "stream time was off by " + drift.most + " ms");
    }

    @Test
    void rooms_are_called_back_on_time() throws Exception {
        var room = new RoomId("r1");
        facilitator.does(new StartSegment(REVIEW));
        facilitator.does(new AddRoom(room, REVIEW, null));
        facilitator.does(new MoveSeat(new PersonId("delegate-quilmes"), room));
        facilitator.does(new OpenRooms(REVIEW));
        facilitator.does(new RecallRooms(REVIEW));
        var start = System.nanoTime();
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(5));
        set("+3600");
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(5));
        set("-3600");
        facilitator.sees("segment/" + REVIEW.value(), "rooms", "closed");
        assertEquals(GRACE_MILLIS, (System.nanoTime() - start) / 1e6, 10 * TOLERATED_MILLIS);
    }

    /** Whether a token opens a socket. A token is valid for a few minutes of the wall clock. */
    private boolean opens() {
        try (var http = HttpClient.newHttpClient()) {
            http.newWebSocketBuilder()
                    .subprotocols(SocketLimits.SUBPROTOCOL)
                    .header("Authorization", "Bearer " + venue.token(new PersonId("facilitator-uclg")))
                    .buildAsync(
                            URI.create("ws://localhost:" + venue.port() + ProcessVenue.path()),
                            new WebSocket.Listener() {})
                    .join()
                    .abort();
            return true;
        } catch (CompletionException refused) {
            return false;
        }
    }

    private void set(String offset) throws Exception {
        var next = directory.resolve("next");
        Files.writeString(next, offset + "\n");
        Files.move(next, clock(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path clock() {
        return directory.resolve("clock");
    }

    /** The largest difference between stream time and the monotonic clock. */
    private final class Drift {
        private final long asked = System.nanoTime();
        private final double stream = facilitator.time();
        private final long told = System.nanoTime();
        private double last = stream;
        private double most;

        Drift() throws Exception {}

        void look() throws Exception {
            var before = System.nanoTime();
            var now = facilitator.time();
            var after = System.nanoTime();
            assertTrue(now >= last, "stream time went back from " + last + " to " + now);
            last = now;
            most = Math.max(most, (before - told) / 1e6 - (now - stream));
            most = Math.max(most, (now - stream) - (after - asked) / 1e6);
        }
    }
}
