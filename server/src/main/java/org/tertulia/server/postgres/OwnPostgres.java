package org.tertulia.server.postgres;

import io.vertx.pgclient.SslMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our own PostgreSQL in the data directory: durable, with a password, reachable only from this machine.
 *
 * <p>It may outlive this process, because a killed Tertulia leaves it running. So each start first stops the server
 * named in the pid file. The caller holds the lock of the directory meanwhile. The server is detached from the
 * terminal: Ctrl-C reaches only Tertulia, and PostgreSQL stops last, in {@link #close}. If the server stops
 * unexpectedly, because it was killed or has no disk space, it is started again until it runs.
 */
public final class OwnPostgres implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(OwnPostgres.class);
    private static final String OPTIONS = " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c max_connections=40";

    private static final long PAUSE_MILLIS = 1_000;

    private final Cluster cluster;
    private final String options;
    private final DatabaseAddress address;
    private final CountDownLatch closing = new CountDownLatch(1);

    private OwnPostgres(Cluster cluster, String options, DatabaseAddress address) {
        this.cluster = cluster;
        this.options = options;
        this.address = address;
    }

    /**
     * Starts the server.
     *
     * @param home the directory of its data, made if missing
     * @param programs the directory of the unpacked PostgreSQL programs, shared by all homes
     */
    public static OwnPostgres start(Path home, Path programs) throws IOException, InterruptedException {
        Files.createDirectories(home);
        var cluster = new Cluster(home, PostgresPrograms.unpack(programs));
        var password = password(home.resolve("password"));
        cluster.initialise(home.resolve("password"));
        if (cluster.runs()) {
            LOG.info("Stopping a PostgreSQL that still runs from an earlier start");
            cluster.stop();
        }
        var port = port(home.resolve("port"));
        var options = "-p " + port + OPTIONS;
        cluster.start(options);
        var address = new DatabaseAddress("127.0.0.1", port, Cluster.USER, Cluster.USER, password, SslMode.DISABLE);
        var postgres = new OwnPostgres(cluster, options, address);
        Thread.ofVirtual().name("postgres").start(postgres::keepRunning);
        return postgres;
    }

    private void keepRunning() {
        try {
            for (awaitEnd(); closing.getCount() > 0; awaitEnd()) {
                LOG.error("PostgreSQL stopped unexpectedly; starting it again");
                startAgain();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitEnd() {
        try {
            cluster.awaitEnd();
        } catch (IOException failure) {
            LOG.warn("Could not check whether PostgreSQL runs: {}", failure.toString());
        }
    }

    private void startAgain() throws InterruptedException {
        while (!closing.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS) && !runsOrIsClosed()) {
            LOG.warn("PostgreSQL has not started yet; trying again");
        }
    }

    private synchronized boolean runsOrIsClosed() {
        try {
            return closing.getCount() == 0 || cluster.runs() || cluster.isStarted(options);
        } catch (IOException failure) {
            LOG.warn("Could not start PostgreSQL: {}", failure.toString());
            return false;
        }
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            stop();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private synchronized void stop() throws IOException {
        cluster.stop();
    }

    /** The port of the last start, or a free one if another program has taken it. */
    private static int port(Path file) throws IOException {
        if (Files.exists(file)) {
            var kept = Integer.parseInt(Files.readString(file).strip());
            if (isFree(kept)) {
                return kept;
            }
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, String.valueOf(socket.getLocalPort()));
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            var secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            PrivateFile.write(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file).strip();
    }
}
