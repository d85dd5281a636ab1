package org.tertulia.server;

import io.netty.util.concurrent.EventExecutor;
import io.vertx.core.internal.VertxInternal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.journal.Journal;
import org.tertulia.server.exchanges.PlayedExchange;
import org.tertulia.server.exchanges.Software;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.server.wire.ExchangeCodec;

/** The sample exchange on a complete Tertulia. Tests attack it from outside and check the result inside. */
public final class BesiegedExchange implements AutoCloseable {
    public static final String SLUG = RunningTertulia.SLUG;
    public static final String SOCKET = "/x/" + SLUG + "/socket";
    private static final int PAGE = 1_000;

    private final RunningTertulia running;

    private BesiegedExchange(RunningTertulia running) {
        this.running = running;
    }

    public static BesiegedExchange open(Path data) throws IOException, InterruptedException {
        return new BesiegedExchange(new RunningTertulia(data, Map.of()));
    }

    public int port() {
        return running.inside().port();
    }

    public String origin() {
        return running.origin();
    }

    /** The token of an API client for this person. */
    public String token(String person) {
        return running.token(person);
    }

    /** The cookie of a browser that signed in with this person's link. */
    public String signIn(String person) throws IOException, InterruptedException {
        return running.signIn(person);
    }

    public void signOut(String cookie) throws IOException, InterruptedException {
        running.post("/x/" + SLUG + "/leave", Map.of(), "Cookie", cookie);
    }

    /** Sends a command as the engine, and expects that it is done. */
    public void does(Command command) {
        running.ask(command);
    }

    /** The last sequence of the journal. */
    public long head() {
        return entriesAfter(0).getLast().events().getLast().sequence();
    }

    /** The mark that browsers are told. */
    public String mark() {
        return running.inside().journal().marks(SLUG).await().current() + "/" + Software.id();
    }

    /** The journal's entries after this sequence. */
    public List<Journal.Entry> entriesAfter(long sequence) {
        var entries = new ArrayList<Journal.Entry>();
        var after = sequence;
        for (var page = page(after); !page.isEmpty(); page = page(after)) {
            entries.addAll(page);
            after = page.getLast().events().getLast().sequence();
        }
        return entries;
    }

    private List<Journal.Entry> page(long after) {
        return running.inside().journal().read(SLUG, after, PAGE).await();
    }

    public ExchangeState state() {
        return played().stream().state();
    }

    /** The state that follows from the journal. */
    public ExchangeState replayed() {
        var codec = new ExchangeCodec(person -> "a person");
        var rules = played().rules();
        var state = rules.initial();
        for (var entry : entriesAfter(0)) {
            for (var recorded : entry.events()) {
                state = rules.evolve(state, codec.event(recorded.name(), recorded.data()));
            }
            var at = entry.events().getLast().time();
            state = rules.acted(state, entry.id(), entry.actor(), at);
        }
        return state;
    }

    /** All event loops. Nothing may block them. */
    public List<EventExecutor> eventLoops() {
        var group = ((VertxInternal) running.inside().vertx()).eventLoopGroup();
        return StreamSupport.stream(group.spliterator(), false).toList();
    }

    private PlayedExchange played() {
        return running.inside().exchanges().playing(SLUG).orElseThrow();
    }

    @Override
    public void close() {
        running.close();
    }
}
