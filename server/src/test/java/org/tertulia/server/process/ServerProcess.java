package org.tertulia.server.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** A server in a separate process, so that its cost and its clients' cost are measured separately. */
public final class ServerProcess implements AutoCloseable {
    private static final double TICKS_PER_SECOND = 100;
    private static final int PATIENCE_SECONDS = 30;
    private static final int SAYING_SECONDS = 90;
    private static final int START_SECONDS = 120;

    private final Process process;
    private final Queue<String> said;
    private final long startMillis;

    private ServerProcess(Process process, Queue<String> said, long startMillis) {
        this.process = process;
        this.said = said;
        this.startMillis = startMillis;
    }

    /** Starts one of our classes and waits until it prints this. */
    public static ServerProcess start(
            String mainClass, Map<String, String> environment, String ready, String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        return start(command, environment, ready);
    }

    /** Starts a server that is not ours and waits until it prints this. */
    public static ServerProcess start(List<String> command, Map<String, String> environment, String ready)
            throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var start = System.nanoTime();
        var process = builder.start();
        var said = new ConcurrentLinkedQueue<String>();
        CompletableFuture.delayedExecutor(START_SECONDS, TimeUnit.SECONDS).execute(() -> giveUp(process, ready, said));
        await(process, ready, said);
        return new ServerProcess(process, said, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private static void giveUp(Process process, String ready, Queue<String> said) {
        if (said.stream().noneMatch(line -> line.contains(ready))) {
            process.destroyForcibly();
        }
    }

    private static void await(Process process, String ready, Queue<String> said) throws IOException {
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); ; line = out.readLine()) {
            if (line == null) {
                throw new IOException("the server did not start: " + said);
            }
            said.add(line);
            if (line.contains(ready)) {
                break;
            }
        }
        Thread.ofPlatform().daemon().start(() -> listen(out, said));
    }

    private static void listen(BufferedReader out, Queue<String> said) {
        try {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                add(line, said);
            }
        } catch (IOException closed) {
            said.add("the server's output ended: " + closed.getMessage());
        }
    }

    private static void add(String line, Queue<String> said) {
        synchronized (said) {
            said.add(line);
            said.notifyAll();
        }
    }

    /** Waits for a log line that contains these words. */
    public void awaitSaying(String words) throws InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SAYING_SECONDS);
        synchronized (said) {
            while (said.stream().noneMatch(line -> line.contains(words))) {
                var left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("the server never logged: " + words);
                }
                said.wait(left);
            }
        }
    }

    /** All its log lines. */
    public List<String> said() {
        return List.copyOf(said);
    }

    /** The time from the process start until it was ready. */
    public long startMillis() {
        return startMillis;
    }

    /** Processor seconds of the server, without its database. */
    public double processorSeconds() throws IOException {
        var fields = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    /** Resident memory in MiB. */
    public double residentMiB() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0)
                .findFirst()
                .orElseThrow();
    }

    public long pid() {
        return process.pid();
    }

    /** Kills it at once (SIGKILL). */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Freezes all its threads (SIGSTOP) until it is thawed. */
    public void freeze() throws IOException {
        Signal.STOP.send(process.toHandle());
    }

    public void thaw() throws IOException {
        Signal.CONTINUE.send(process.toHandle());
    }

    /** Stops it normally (SIGTERM), and expects that it ends. */
    public void stop() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
