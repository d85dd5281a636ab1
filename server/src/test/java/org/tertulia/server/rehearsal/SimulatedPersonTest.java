package org.tertulia.server.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.ServerWebSocket;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.controls.ControlsCommand.TakeControls;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.SegmentId;

class SimulatedPersonTest {
    private final Vertx vertx = Vertx.vertx();
    private final Tally tally = new Tally();

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void a_person_who_is_cut_off_again_and_again_gives_up_and_stops_waiting() {
        var server = vertx.createHttpServer()
                .webSocketHandler(ServerWebSocket::close)
                .listen(0)
                .await();
        var person = person(server);
        var answer = person.ask(new TakeControls(new SegmentId("review")));
        person.enter();
        var why = assertThrows(IllegalStateException.class, answer::await);
        assertEquals("somebody could not reconnect", why.getMessage());
        assertEquals(1, tally.peopleLost());
        assertTrue(person.ask(new TakeControls(new SegmentId("review"))).failed());
    }

    private SimulatedPerson person(HttpServer server) {
        var member = new CastMember(new PersonId("somebody"), new OrganisationId("city"), List.of("en"), Set.of());
        var client = vertx.createWebSocketClient();
        var codec = new ExchangeCodec(person -> "A person");
        return new SimulatedPerson(
                member,
                "exchange",
                codec,
                () -> client.connect(server.actualPort(), "localhost", "/"),
                tally,
                new Pace(vertx));
    }
}
