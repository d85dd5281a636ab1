package org.tertulia.server.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.tertulia.server.BesiegedExchange;
import org.tertulia.server.Faults;

/** Random bad messages. The server always serves other people, and only acknowledged commands take effect. */
@Isolated
class WireFuzzTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final long MILLIS = Faults.areLong() ? 30_000 : 2_500;
    private static final List<String> PEOPLE =
            List.of("organiser-uclg", "organiser-uclg-2", "rapporteur-1", "delegate-quilmes");
    private static final List<String> WITNESSES =
            List.of("observer-iom", "interpreter", "speaker-unicef", "speaker-unhcr");
    private static final int COMMANDS_IN_A_ROW = 36;
    private static final int QUIET_MILLIS = 40;
    private static final int LAST = 4_321;
    private static final int FRAME_BYTES = 32 * 1024;
    private static final int MOST_PIECES = 32;
    private static final int TRIES = 10;

    /** The bits that mark an id as made by a browser. */
    private static final long VERSION = 0x4000;

    private static final long VARIANT = Long.MIN_VALUE;

    /** The number of ids. It is small, so that commands share ids. */
    private static final long SELDOM_NEW = 5;

    @TempDir
    static Path data;

    private static BesiegedExchange exchange;
    private static FoundIds ids;

    private final SocketAnswers answers = new SocketAnswers();

    @BeforeAll
    static void start() throws Exception {
        System.out.println("seed " + SEED + "; -Dseed=" + SEED + " plays it again");
        exchange = BesiegedExchange.open(data);
        var spared = new ArrayList<>(PEOPLE);
        spared.addAll(WITNESSES);
        ids = new FoundIds(spared);
        try (var line = enters(PEOPLE.getFirst())) {
            line.greets(ids::see);
        }
    }

    @AfterAll
    static void stop() {
        exchange.close();
    }

    @Test
    void random_bad_commands_do_no_harm() throws Exception {
        besiege((person, random) -> command(person, new MutatedCommands(random, ids), random));
    }

    @Test
    void random_bad_conversations_do_no_harm() throws Exception {
        besiege((person, random) -> converse(person, new MutatedCommands(random, ids), random));
    }

    /** Several people repeat this against the server, while bystanders measure the delay. */
    private void besiege(Attack attack) throws Exception {
        var head = exchange.head();
        lasting(MILLIS / 5, SEED - PEOPLE.size(), attack);
        var log = new ServerLog();
        var loops = new LoopWatch(exchange.eventLoops());
        var bystanders = new Bystanders();
        try (log;
                loops;
                bystanders) {
            lasting(MILLIS, SEED, attack);
        }
        System.out.println(answers);
        System.out.println(loops + "; " + bystanders);
        assertEquals(List.of(), log.complaints());
        assertEquals(List.of(), loops.held());
        bystanders.wereServed(loops.longestStarvedMillis());
        answers.agreesWith(exchange.entriesAfter(head));
        assertTrue(isWhatTheJournalSays(), "the state does not follow from the journal");
    }

    private static void lasting(long millis, long seed, Attack attack) throws InterruptedException, ExecutionException {
        var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attacks = new ArrayList<Future<Integer>>();
            for (var i = 0; i < PEOPLE.size(); i++) {
                var person = PEOPLE.get(i);
                var random = new Random(seed + i);
                attacks.add(threads.submit(() -> {
                    var times = 0;
                    for (; System.nanoTime() < end; times++) {
                        attack.by(person, random);
                    }
                    return times;
                }));
            }
            for (var each : attacks) {
                assertTrue(each.get() > 0, "an attack did not finish");
            }
        }
    }

    /** Sends a row of commands and reads the answer to each. */
    private void command(String person, MutatedCommands commands, Random random) throws IOException {
        var sent = new ArrayList<byte[]>();
        for (var n = 0; n < COMMANDS_IN_A_ROW; n++) {
            var frame = doing(id(random, random.nextInt(20) == 0 ? SELDOM_NEW : Long.MAX_VALUE), commands.next());
            if (frame.length < FRAME_BYTES) {
                sent.add(frame);
            }
        }
        var bytes = BrokenBytes.together(sent);
        answers.expect(bytes);
        try (var line = enters(person)) {
            line.greets(ids::see).sends(bytes);
            for (var open = sent.size(); open > 0 && line.next() instanceof BareSocket.Heard.Said said; ) {
                open -= answers.hears(said.message()) ? 1 : 0;
            }
        }
    }

    /** Sends broken messages of a browser, reads the answers, and disconnects. */
    private void converse(String person, MutatedCommands commands, Random random) throws IOException {
        var frames = new ArrayList<byte[]>();
        frames.add(BareFrame.text(commands.hello(BesiegedExchange.SLUG)).bytes());
        for (var n = random.nextInt(5); n > 0; n--) {
            frames.add(doing(id(random, Long.MAX_VALUE), random.nextBoolean() ? commands.sound() : note(random)));
        }
        frames.add(BareFrame.text("{\"type\":\"lease\",\"key\":\"writing/session:peer-1\",\"on\":true}")
                .bytes());
        frames.add(BareFrame.text("{\"type\":\"ping\",\"n\":" + LAST + "}").bytes());
        var breaking = new BrokenBytes(random);
        var head = (String.join("\r\n", BareSocket.head(exchange.token(person))) + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        var sent = breaking.broken(frames);
        answers.expect(sent);
        var breaksHead = random.nextInt(8) == 0;
        try (var line = breaksHead
                ? BareSocket.knock(exchange.port(), breaking.broken(head), QUIET_MILLIS)
                : BareSocket.knock(exchange.port(), head)) {
            assertTrue(line.status() < 500 || line.speaksAnotherHttp(), line.answer());
            if (line.status() == 101) {
                line.waitsAtMost(QUIET_MILLIS);
                sendInPieces(line, sent, random);
                hearsWhatThereIs(line);
            }
        } catch (IOException cut) {
            answers.counts("cut off");
        }
    }

    private static String note(Random random) {
        return WrittenNotes.write("n-" + Long.toHexString(random.nextLong()), "'text':'Los vecinos 🏠'")
                .replace('\'', '"');
    }

    private static void sendInPieces(BareSocket line, byte[] bytes, Random random) throws IOException {
        var longest = bytes.length / MOST_PIECES + 1 + random.nextInt(2_000);
        for (var from = 0; from < bytes.length; ) {
            var to = Math.min(bytes.length, from + 1 + random.nextInt(longest));
            line.sends(Arrays.copyOfRange(bytes, from, to));
            from = to;
        }
    }

    private void hearsWhatThereIs(BareSocket line) throws IOException {
        try {
            while (line.next() instanceof BareSocket.Heard.Said said) {
                answers.hears(said.message());
                if (said.message().path("n").asInt() == LAST) {
                    break;
                }
            }
        } catch (SocketTimeoutException quiet) {
            line.endsItsSide();
        }
    }

    private static byte[] doing(UUID id, String command) {
        return BareFrame.text(
                        "{\"type\":\"do\",\"id\":\"%s\",\"withinMillis\":0,\"command\":%s}".formatted(id, command))
                .bytes();
    }

    /** A random one of these. */
    private static UUID id(Random random, long most) {
        return new UUID(VERSION | (random.nextLong(most) & ~0xF000L), VARIANT | random.nextLong(most) >>> 2);
    }

    /** Tries again, because an alarm may ring while the journal is read. */
    private static boolean isWhatTheJournalSays() {
        for (var tries = TRIES; tries > 0; tries--) {
            if (exchange.replayed().equals(exchange.state())) {
                return true;
            }
        }
        return false;
    }

    private static BareSocket enters(String person) throws IOException {
        return BareSocket.enter(exchange.port(), exchange.token(person));
    }

    /** One attack on the server. */
    private interface Attack {
        void by(String person, Random random) throws IOException;
    }

    /** Normal clients on several connections. */
    private static final class Bystanders implements AutoCloseable {
        private final List<Bystander> all = new ArrayList<>();
        private final Echo echo = new Echo();

        Bystanders() throws IOException {
            for (var person : WITNESSES) {
                all.add(new Bystander(enters(person).greets()));
            }
        }

        /** Within the allowed time plus the machine's own delay. */
        void wereServed(long starvedMillis) {
            var allowed = LoopWatch.MOST_MILLIS + echo.worstMillis() + starvedMillis;
            for (var bystander : all) {
                assertTrue(bystander.worstMillis() <= allowed, () -> this + ", and " + allowed + " ms are allowed");
                assertTrue(bystander.answered() * 500L > MILLIS, () -> bystander.answered() + " answers only");
            }
        }

        @Override
        public String toString() {
            var worst = all.stream().map(Bystander::worstMillis).toList();
            return "bystanders waited for " + worst + " ms at the most, an echo for " + echo.worstMillis();
        }

        @Override
        public void close() throws IOException {
            for (var bystander : all) {
                bystander.close();
            }
            echo.close();
        }
    }
}
