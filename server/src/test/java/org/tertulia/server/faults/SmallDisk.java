package org.tertulia.server.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Moves a directory to its own small disk (a tmpfs), which can be filled and emptied. */
final class SmallDisk implements AutoCloseable {
    private static final int MIB = 1024 * 1024;

    private final Path mount;

    private SmallDisk(Path mount) {
        this.mount = mount;
    }

    /** Moves the content of this directory to a disk of this size and leaves a link. */
    static SmallDisk under(Path directory, int mebibytes) throws IOException, InterruptedException {
        var disk = mount(mebibytes);
        var moved = disk.mount.resolve("moved");
        run("cp", "-a", directory.toString(), moved.toString());
        run("rm", "-r", directory.toString());
        Files.createSymbolicLink(directory, moved);
        return disk;
    }

    /** Whether this machine allows it. Only a superuser may mount a disk. */
    static boolean isToBeHad() throws InterruptedException {
        try {
            mount(1).close();
            return true;
        } catch (IOException notHere) {
            return false;
        }
    }

    private static SmallDisk mount(int mebibytes) throws IOException, InterruptedException {
        var mount = Files.createTempDirectory("tertulia-disk-");
        run("mount", "-t", "tmpfs", "-o", "mode=700,size=" + mebibytes + "m", "tmpfs", mount.toString());
        return new SmallDisk(mount);
    }

    /** Fills all the free space. */
    void fill() throws IOException {
        try (var ballast = Files.newOutputStream(ballast())) {
            fill(ballast, MIB);
        }
        try (var more = Files.newOutputStream(mount.resolve("ballast-to-the-last-page"))) {
            fill(more, 1024);
        }
    }

    private static void fill(OutputStream ballast, int piece) throws IOException {
        var bytes = new byte[piece];
        try {
            for (; ; ) {
                ballast.write(bytes);
            }
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("No space left")) {
                throw full;
            }
        }
    }

    void relieve() throws IOException {
        Files.delete(ballast());
    }

    private Path ballast() {
        return mount.resolve("ballast");
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            run("umount", mount.toString());
            Files.delete(mount);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
