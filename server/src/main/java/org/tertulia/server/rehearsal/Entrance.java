package org.tertulia.server.rehearsal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.talking.SocketLimits;
import org.tertulia.server.wire.ExchangeCodec;

/** Connects simulated people. Each has a real socket, opened with an API client's token. */
final class Entrance {
    private static final int MAX_MESSAGE_BYTES = 16 << 20;

    private final WebSocketClient client;
    private final int port;
    private final String exchange;
    private final Function<PersonId, String> tokens;

    Entrance(Vertx vertx, int port, String exchange, Function<PersonId, String> tokens) {
        this.client = vertx.createWebSocketClient(new WebSocketClientOptions()
                .setMaxFrameSize(MAX_MESSAGE_BYTES)
                .setMaxMessageSize(MAX_MESSAGE_BYTES)
                .setMaxConnections(Integer.MAX_VALUE));
        this.port = port;
        this.exchange = exchange;
        this.tokens = tokens;
    }

    /** Connects everyone, one after another, in this order. */
    List<SimulatedPerson> letIn(List<CastMember> members, ExchangeCodec codec, Tally tally, Pace pace) {
        var inside = new ArrayList<SimulatedPerson>();
        for (var member : members) {
            var person = new SimulatedPerson(member, exchange, codec, () -> open(member.person()), tally, pace);
            person.enter().await();
            inside.add(person);
        }
        return inside;
    }

    private Future<WebSocket> open(PersonId person) {
        return client.connect(new WebSocketConnectOptions()
                .setHost("localhost")
                .setPort(port)
                .setURI("/x/" + exchange + "/socket")
                .addSubProtocol(SocketLimits.SUBPROTOCOL)
                .addHeader("Authorization", "Bearer " + tokens.apply(person)));
    }
}
