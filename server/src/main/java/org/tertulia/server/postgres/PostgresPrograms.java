package org.tertulia.server.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** PostgreSQL's own programs, unpacked once into a directory whose name is a hash of their content. */
final class PostgresPrograms {
    private static final int PATIENCE_SECONDS = 180;

    private final Path directory;

    private PostgresPrograms(Path directory) {
        this.directory = directory;
    }

    static PostgresPrograms unpack(Path home) throws IOException {
        var archive = archive();
        var directory = home.resolve("postgresql-" + fingerprint(archive));
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(home);
            var fresh = Files.createTempDirectory(home, "unpacking");
            new PostgresArchive(fresh).unpack(new ByteArrayInputStream(archive));
            Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresPrograms(directory);
    }

    private static byte[] archive() throws IOException {
        var machine = ArchUtils.normalize(System.getProperty("os.arch", ""));
        try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine)) {
            return Objects.requireNonNull(in, "Tertulia has no PostgreSQL for this machine; set DATABASE_URL")
                    .readAllBytes();
        }
    }

    private static String system() {
        var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return "Windows";
        }
        return name.contains("mac") ? "Darwin" : "Linux";
    }

    private static String fingerprint(byte[] archive) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether this is a PostgreSQL process. */
    static boolean owns(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    /** Runs a program to its end and writes its output to a file. Returns the exit code. */
    int run(Path words, String program, List<String> arguments) throws IOException {
        var process = new ProcessBuilder(command(program, arguments))
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
        process.getOutputStream().close();
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroy();
            throw new IOException(program + " did not finish within " + PATIENCE_SECONDS + " s");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", interrupted);
        }
    }

    private List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root. In a separate user namespace it is not root.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return command;
    }
}
