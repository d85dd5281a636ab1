package org.tertulia.server.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, so that what it costs can be told from what its clients cost. */
final class ServerProcess implements AutoCloseable {
    private static final double TICKS_PER_SECOND = 100;
    private static final int PATIENCE_SECONDS = 30;

    private final Process process;
    private final long startMillis;

    private ServerProcess(Process process, long startMillis) {
        this.process = process;
        this.startMillis = startMillis;
    }

    /** Starts a class of ours and waits until it has said this. */
    static ServerProcess start(String mainClass, Map<String, String> environment, String ready, String... options)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var start = System.nanoTime();
        var process = builder.start();
        await(process, ready);
        return new ServerProcess(process, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private static void await(Process process, String ready) throws IOException {
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new ArrayList<String>();
        for (var line = out.readLine(); ; line = out.readLine()) {
            if (line == null) {
                throw new IOException("the server did not start: " + said);
            }
            said.add(line);
            if (line.contains(ready)) {
                break;
            }
        }
        Thread.ofPlatform().daemon().start(() -> passOn(out));
    }

    private static void passOn(BufferedReader out) {
        try {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                System.err.println(line);
            }
        } catch (IOException closed) {
            System.err.println("the server says no more: " + closed.getMessage());
        }
    }

    /** How long it took from the start of the process until it was ready. */
    long startMillis() {
        return startMillis;
    }

    /** Processor seconds of the server alone, without its database. */
    double processorSeconds() throws IOException {
        var fields = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    /** Resident memory in MiB. */
    double residentMiB() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0)
                .findFirst()
                .orElseThrow();
    }

    long pid() {
        return process.pid();
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
