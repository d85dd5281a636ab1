package org.tertulia.server.rehearsal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.wire.ExchangeCodec;

/** The door through which simulated people come in: a real socket each, opened with a token of an API client. */
final class Entrance {
    private static final int MAX_FRAME_BYTES = 1 << 20;
    private static final int MAX_MESSAGE_BYTES = 16 << 20;
    private static final String PROTOCOL = "tertulia.v1";

    private final WebSocketClient client;
    private final int port;
    private final String exchange;
    private final ExchangeCodec codec;
    private final Function<PersonId, String> tokens;
    private final Tally tally;
    private final Pace pace;

    Entrance(
            Vertx vertx,
            int port,
            String exchange,
            ExchangeCodec codec,
            Function<PersonId, String> tokens,
            Tally tally,
            Pace pace) {
        this.client = vertx.createWebSocketClient(new WebSocketClientOptions()
                .setMaxFrameSize(MAX_FRAME_BYTES)
                .setMaxMessageSize(MAX_MESSAGE_BYTES)
                .setMaxConnections(Integer.MAX_VALUE));
        this.port = port;
        this.exchange = exchange;
        this.codec = codec;
        this.tokens = tokens;
        this.tally = tally;
        this.pace = pace;
    }

    /** Lets everybody in, one after the other, in their order. */
    List<SimulatedPerson> letIn(List<CastMember> members) {
        var inside = new ArrayList<SimulatedPerson>();
        for (var member : members) {
            inside.add(letIn(member).await());
        }
        return inside;
    }

    private Future<SimulatedPerson> letIn(CastMember member) {
        var options = new WebSocketConnectOptions()
                .setHost("localhost")
                .setPort(port)
                .setURI("/x/" + exchange + "/socket")
                .addSubProtocol(PROTOCOL)
                .addHeader("Authorization", "Bearer " + tokens.apply(member.person()));
        return client.connect(options)
                .map(socket -> new SimulatedPerson(member, codec, socket, tally, pace::hear))
                .compose(person -> person.sayHello(exchange).map(person));
    }
}
