package org.tertulia.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The directory for everything that must last. Only one Tertulia at a time can use it. */
public final class DataDirectory implements AutoCloseable {
    private static final String RUNNING = "running";

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    public static DataDirectory hold(Path path) throws IOException {
        var absolute = path.toAbsolutePath().normalize();
        Files.createDirectories(absolute);
        var channel = FileChannel.open(absolute.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new IOException("Another Tertulia is using " + absolute + "; stop it,"
                    + " or set TERTULIA_DATA to another directory");
        }
        return new DataDirectory(absolute, channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null;
        }
    }

    /** Names this directory, also at later starts. */
    public UUID node() throws IOException {
        var file = resolve("node");
        if (!Files.exists(file)) {
            Files.writeString(file, UUID.randomUUID().toString());
        }
        return UUID.fromString(Files.readString(file).strip());
    }

    /** Says in the directory on which port the process that uses it listens, until this is closed. */
    public AutoCloseable announce(int port) throws IOException {
        var file = resolve(RUNNING);
        Files.writeString(file, Integer.toString(port));
        return () -> Files.deleteIfExists(file);
    }

    /** The port of the process that uses a directory, if there is one. */
    public static OptionalInt portOf(Path path) throws IOException {
        var file = path.resolve(RUNNING);
        if (!Files.exists(file)) {
            return OptionalInt.empty();
        }
        var port = Integer.parseInt(Files.readString(file).strip());
        try (var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.WRITE)) {
            return lock(channel) == null ? OptionalInt.of(port) : OptionalInt.empty();
        }
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
