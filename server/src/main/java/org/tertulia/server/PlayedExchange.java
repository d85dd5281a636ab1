package org.tertulia.server;

import io.netty.channel.Channel;
import io.vertx.core.Future;
import io.vertx.core.http.ServerWebSocket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.posters.PosterId;
import org.tertulia.posters.PracticeId;
import org.tertulia.posters.PracticeState;
import org.tertulia.rapporteur.BriefId;
import org.tertulia.rapporteur.Publication;
import org.tertulia.rapporteur.PublishedBrief;
import org.tertulia.rapporteur.RapporteurRules;
import org.tertulia.realtime.LiveStream;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.showing.Snapshot;
import org.tertulia.realtime.showing.Visitor;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.server.access.Access;
import org.tertulia.server.access.Sight;
import org.tertulia.server.exchange.ExchangeRules;
import org.tertulia.server.exchange.ExchangeState;
import org.tertulia.server.http.LiveExchange;
import org.tertulia.server.identity.Exchange;
import org.tertulia.server.pages.SeenByAnyone;
import org.tertulia.server.pages.SeenExchange;
import org.tertulia.sessions.Assignment;
import org.tertulia.sessions.Role;

/** An exchange on its stream, as the front door sees it. */
record PlayedExchange(
        Exchange exchange,
        ExchangeRules rules,
        Access access,
        LiveStream<ExchangeState, Command, Event> stream,
        SeenByAnyone<ExchangeState> anyone)
        implements LiveExchange {
    private static final String BRIEF = "brief/";

    @Override
    public String slug() {
        return exchange.slug();
    }

    @Override
    public boolean isSample() {
        return exchange.sample();
    }

    @Override
    public long now() {
        return stream.now();
    }

    @Override
    public double rate() {
        return stream.rate();
    }

    @Override
    public SeenExchange seenBy(PersonId person) {
        var state = stream.state();
        return SeenExchange.of(rules, state, rules.scopes(state, person));
    }

    @Override
    public SeenExchange seenByAnyone() {
        return anyone.of(stream.state());
    }

    @Override
    public Set<Role> roles(PersonId person) {
        return assignments(person).map(Assignment::role).collect(Collectors.toSet());
    }

    @Override
    public boolean shows(PosterId poster) {
        return stream.state().posters().practices().values().stream()
                .map(PracticeState::poster)
                .anyMatch(shown -> shown != null && shown.id().equals(poster));
    }

    @Override
    public boolean mayBringPoster(PersonId person, PracticeId practice) {
        return access.mayBringPoster(stream.state(), person, practice);
    }

    @Override
    public List<BriefId> briefs() {
        return rules.entities(stream.state()).stream()
                .filter(key -> key.value().startsWith(BRIEF))
                .map(key -> new BriefId(key.value().substring(BRIEF.length())))
                .toList();
    }

    @Override
    public List<Publication> publications(BriefId brief) {
        return stream.state().rapporteur().publications(brief);
    }

    @Override
    public Optional<PublishedBrief> preview(BriefId brief) {
        var state = stream.state();
        return new RapporteurRules().preview(state.rapporteur(), state.posters(), state.sessions(), brief);
    }

    /** Who takes part. */
    Set<PersonId> people() {
        return stream.state().sessions().everybody();
    }

    /** The role that is named first for this person. */
    Optional<Role> firstRole(PersonId person) {
        return assignments(person).map(Assignment::role).findFirst();
    }

    /** Whether some role of this person is for a part of the exchange only. */
    boolean isNarrowed(PersonId person) {
        return assignments(person).anyMatch(assignment -> assignment.to() != null);
    }

    private Stream<Assignment> assignments(PersonId person) {
        return Optional.ofNullable(stream.state().sessions().person(person)).stream()
                .flatMap(found -> found.assignments().stream());
    }

    @Override
    public boolean may(PersonId person, Sight sight) {
        return access.may(stream.state(), person, sight);
    }

    @Override
    public Future<Snapshot> snapshot(PersonId person) {
        return stream.snapshot(person);
    }

    @Override
    public Future<Answer> ask(PersonId actor, Command command) {
        return stream.ask(UUID.randomUUID(), actor, command);
    }

    @Override
    public void connect(ServerWebSocket socket, Channel channel, Visitor visitor) {
        stream.connect(socket, channel, visitor);
    }
}
