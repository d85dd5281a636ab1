package org.tertulia.server.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Many clients that listen in one thread. */
final class Crowd implements AutoCloseable {
    private static final int BUFFER = 1 << 20;
    /** The server limits the connections from one address. */
    private static final int CLIENTS_PER_ADDRESS = 5_000;

    private final InetSocketAddress server;
    private final Ear ear;
    private final int receiveBytes;
    private final Selector selector;
    private final Queue<Client> arrived = new ConcurrentLinkedQueue<>();
    private final List<Client> clients = new ArrayList<>();
    private final AtomicInteger cut = new AtomicInteger();
    private Thread listener;
    private volatile boolean deaf;

    /** Receives every text message, on the listening thread. */
    interface Ear {
        void heard(Client client, ByteBuffer buffer, int from, int to);

        /** The server has accepted the upgrade. */
        default void letIn(Client client) {}
    }

    Crowd(int port, Ear ear) throws IOException {
        this(port, ear, 0);
    }

    /** @param receiveBytes the receive buffer of each socket; 0 for the system's default */
    Crowd(int port, Ear ear, int receiveBytes) throws IOException {
        this.receiveBytes = receiveBytes;
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.ear = ear;
        this.selector = Selector.open();
        this.listener = listening();
    }

    private Thread listening() {
        return Thread.ofPlatform().daemon().name("crowd").start(this::listen);
    }

    Client enter(String path, String headers, @Nullable String greeting) throws IOException {
        var channel = SocketChannel.open();
        channel.bind(new InetSocketAddress("127.0.0." + (1 + clients.size() / CLIENTS_PER_ADDRESS), 0));
        if (receiveBytes > 0) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, receiveBytes);
        }
        channel.connect(server);
        channel.socket().setTcpNoDelay(true);
        var client = new Client(clients.size(), channel, greeting);
        client.knock(path, headers);
        channel.configureBlocking(false);
        clients.add(client);
        arrived.add(client);
        selector.wakeup();
        return client;
    }

    /** The number of sockets that the server has closed. */
    int cut() {
        return cut.get();
    }

    /** Stops reading for now. */
    void stopListening() {
        deaf = true;
        selector.wakeup();
        join();
    }

    void listenAgain() {
        deaf = false;
        listener = listening();
    }

    private void listen() {
        var buffer = ByteBuffer.allocateDirect(BUFFER);
        try {
            while (!deaf) {
                selector.select(50);
                for (var client = arrived.poll(); client != null; client = arrived.poll()) {
                    client.channel().register(selector, SelectionKey.OP_READ, client);
                }
                for (var keys = selector.selectedKeys().iterator(); keys.hasNext(); keys.remove()) {
                    hear(keys.next(), buffer);
                }
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void hear(SelectionKey key, ByteBuffer buffer) throws IOException {
        var client = (Client) key.attachment();
        var there = false;
        try {
            there = client.hear(buffer, ear);
        } catch (IOException broken) {
            System.err.println("client " + client.number + ": " + broken.getMessage());
        }
        if (!there) {
            key.cancel();
            client.channel().close();
            cut.incrementAndGet();
        }
    }

    /** Cuts all connections without a close frame. */
    @Override
    public void close() throws IOException {
        stopListening();
        for (var client : clients) {
            client.channel().close();
        }
        selector.close();
    }

    private void join() {
        try {
            listener.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
