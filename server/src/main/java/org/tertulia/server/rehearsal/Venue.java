package org.tertulia.server.rehearsal;

import io.vertx.core.Vertx;
import java.util.function.Function;
import org.tertulia.realtime.LiveStream;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Journal;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.server.wire.ExchangeCodec;

/**
 * The running Tertulia of a rehearsal.
 *
 * @param tokens makes a token for this person's socket
 */
public record Venue(
        Vertx vertx,
        int port,
        String exchange,
        LiveStream<ExchangeState, Command, Event> stream,
        Journal journal,
        ExchangeCodec codec,
        Function<PersonId, String> tokens) {}
