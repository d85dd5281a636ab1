package org.tertulia.server.exchanges;

import io.netty.channel.Channel;
import io.vertx.core.Future;
import io.vertx.core.http.ServerWebSocket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.posters.practices.PosterId;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.posters.practices.ShownPractice;
import org.tertulia.rapporteur.briefs.BriefId;
import org.tertulia.rapporteur.briefs.Publication;
import org.tertulia.rapporteur.briefs.PublishedBrief;
import org.tertulia.realtime.LiveStream;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.showing.Visitor;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.server.exporter.ExchangeContent;
import org.tertulia.server.pages.SeenByAnyone;
import org.tertulia.server.pages.SeenExchange;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.server.parts.PageRight;
import org.tertulia.server.parts.Rights;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.whole.Role;
import org.tertulia.sessions.whole.Whole;

/** An exchange on its stream, as the HTTP server sees it. */
public record PlayedExchange(
        Exchange exchange,
        Whole<ExchangeState> rules,
        Rights rights,
        LiveStream<ExchangeState, Command, Event> stream,
        SeenByAnyone<ExchangeState> anyone)
        implements LiveExchange {
    private static final Set<String> RUN_OF_SHOW =
            Set.of("exchange", "session", "segment", "clock", "turn", "organisation", "practice");

    @Override
    public String slug() {
        return exchange.slug();
    }

    @Override
    public boolean isSample() {
        return exchange.sample();
    }

    @Override
    public boolean isRehearsal() {
        return exchange.rehearsal();
    }

    @Override
    public ExchangeStatus status() {
        return exchange.status();
    }

    @Override
    public boolean admits(PersonId person) {
        return status().admitsEveryone() || may(person, PageRight.STUDIO);
    }

    /** The same exchange, more or less open. */
    PlayedExchange as(ExchangeStatus status) {
        return new PlayedExchange(exchange.as(status), rules, rights, stream, anyone);
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
    public SeenExchange runOfShowSeenBy(PersonId person) {
        var state = stream.state();
        return SeenExchange.of(rules, state, rules.scopes(state, person), RUN_OF_SHOW::contains);
    }

    @Override
    public SeenExchange seenByAnyone() {
        return anyone.of(stream.state());
    }

    @Override
    public ExchangeContent content() {
        return ExchangeContent.of(slug(), stream.state());
    }

    @Override
    public Set<Role> roles(PersonId person) {
        return assignments(person).map(Assignment::role).collect(Collectors.toSet());
    }

    @Override
    public boolean shows(PosterId poster) {
        return stream.state().practices().all().values().stream()
                .map(ShownPractice::poster)
                .anyMatch(shown -> shown != null && shown.id().equals(poster));
    }

    @Override
    public boolean isAtFront(PersonId person) {
        var state = stream.state();
        return state.takesPart(person)
                && state.programme().segments().stream().anyMatch(segment -> segment.namesForFront(person));
    }

    @Override
    public boolean mayBringPoster(PersonId person, PracticeId practice) {
        return rights.mayBringPoster(stream.state(), person, practice);
    }

    @Override
    public List<BriefId> briefs() {
        return List.copyOf(stream.state().briefs().all().keySet());
    }

    @Override
    public List<Publication> publications(BriefId brief) {
        return stream.state().publications(brief);
    }

    @Override
    public Optional<PublishedBrief> preview(BriefId brief) {
        return stream.state().preview(brief);
    }

    /** The people who take part. */
    public Set<PersonId> people() {
        return stream.state().everybody();
    }

    /** The first role of this person. */
    Optional<Role> firstRole(PersonId person) {
        return assignments(person).map(Assignment::role).findFirst();
    }

    /** Whether this person has a role that is limited to a part of the exchange. */
    boolean isNarrowed(PersonId person) {
        return assignments(person).anyMatch(assignment -> assignment.to() != null);
    }

    private Stream<Assignment> assignments(PersonId person) {
        return Optional.ofNullable(stream.state().person(person)).stream()
                .flatMap(found -> found.assignments().stream());
    }

    @Override
    public boolean may(PersonId person, PageRight page) {
        return rights.may(stream.state(), person, page);
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
