package org.tertulia.server.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tertulia.posters.PostersCommand;
import org.tertulia.posters.PostersEvent.PracticeWithdrawn;
import org.tertulia.posters.PostersRules;
import org.tertulia.posters.PracticeId;
import org.tertulia.rapporteur.RapporteurCommand;
import org.tertulia.rapporteur.RapporteurRules;
import org.tertulia.realtime.contract.Alarm;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Rules;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.LineUpCommand.SkipTurn;
import org.tertulia.sessions.SessionsCommand;
import org.tertulia.sessions.SessionsEvent;
import org.tertulia.sessions.SessionsRules;
import org.tertulia.sessions.TurnPhase;

/** The rules of a whole exchange: each layer decides for itself and sees, read only, what is below it. */
public final class ExchangeRules implements Rules<ExchangeState, Command, Event> {
    private final SessionsRules sessions = new SessionsRules();
    private final PostersRules posters = new PostersRules();
    private final RapporteurRules rapporteur = new RapporteurRules();
    private final Guard guard;

    public ExchangeRules(Guard guard) {
        this.guard = guard;
    }

    @Override
    public ExchangeState initial() {
        return new ExchangeState(sessions.initial(), posters.initial(), rapporteur.initial());
    }

    @Override
    public Decision<Event> decide(ExchangeState state, Command command, Occasion occasion) {
        return guard.objection(state, command, occasion.actor())
                .<Decision<Event>>map(Decision::refused)
                .orElseGet(() -> skippingTurns(state, decideFreely(state, command, occasion), occasion));
    }

    /** A practice that is withdrawn is not waited for. */
    private Decision<Event> skippingTurns(ExchangeState state, Decision<Event> decision, Occasion occasion) {
        if (!(decision instanceof Decision.Accepted<Event>(var events))
                || events.isEmpty()
                || !(events.getLast() instanceof PracticeWithdrawn(var practice))) {
            return decision;
        }
        var engine = new Occasion(occasion.now(), PersonId.ENGINE, occasion.command());
        var all = new ArrayList<>(events);
        var now = events.stream().reduce(state, this::evolve, (earlier, later) -> later);
        for (var skip : waitingTurns(now, practice)) {
            if (decideFreely(now, skip, engine) instanceof Decision.Accepted<Event>(var skipped)) {
                now = skipped.stream().reduce(now, this::evolve, (earlier, later) -> later);
                all.addAll(skipped);
            }
        }
        return Decision.accepted(all);
    }

    private static List<SkipTurn> waitingTurns(ExchangeState state, PracticeId practice) {
        return state.sessions().programme().segments().stream()
                .flatMap(segment -> state.sessions().turns(segment.id()).stream())
                .filter(turn -> turn.subject().equals(practice.subject()) && turn.phase() == TurnPhase.WAITING)
                .map(turn -> new SkipTurn(turn.id()))
                .toList();
    }

    @Override
    public ExchangeState evolve(ExchangeState state, Event event) {
        var below = event instanceof SessionsEvent own ? sessions.evolve(state.sessions(), own) : state.sessions();
        var middle = posters.evolve(state.posters(), below, event);
        var above = rapporteur.evolve(state.rapporteur(), middle, below, event);
        return new ExchangeState(below, middle, above);
    }

    @Override
    public Set<EntityKey> touched(ExchangeState before, Event event, ExchangeState after) {
        var keys = new HashSet<EntityKey>();
        if (event instanceof SessionsEvent own) {
            keys.addAll(sessions.touched(before.sessions(), own, after.sessions()));
        }
        keys.addAll(posters.touched(before.posters(), event, after.posters(), after.sessions()));
        keys.addAll(
                rapporteur.touched(before.rapporteur(), event, after.rapporteur(), after.posters(), after.sessions()));
        return keys;
    }

    @Override
    public Collection<EntityKey> entities(ExchangeState state) {
        var keys = new ArrayList<>(sessions.entities(state.sessions()));
        keys.addAll(posters.entities(state.posters(), state.sessions()));
        keys.addAll(rapporteur.entities(state.rapporteur(), state.posters(), state.sessions()));
        return keys;
    }

    @Override
    public Map<Scope, View> look(ExchangeState state, EntityKey key) {
        var looks = new HashMap<>(sessions.look(state.sessions(), key));
        looks.putAll(posters.look(state.posters(), state.sessions(), key));
        looks.putAll(rapporteur.look(state.rapporteur(), state.posters(), state.sessions(), key));
        return looks;
    }

    @Override
    public Set<Scope> scopes(ExchangeState state, PersonId person) {
        return sessions.scopes(state.sessions(), person);
    }

    /** Only what happens in sessions says who is where. */
    @Override
    public boolean movesScopes(Event event) {
        return event instanceof SessionsEvent own && sessions.movesScopes(own);
    }

    @Override
    public Collection<Alarm<Command>> alarms(ExchangeState state) {
        return sessions.alarms(state.sessions()).stream()
                .map(alarm -> new Alarm<Command>(alarm.key(), alarm.due(), alarm.command(), alarm.restart()))
                .toList();
    }

    private Decision<Event> decideFreely(ExchangeState state, Command command, Occasion occasion) {
        return switch (command) {
            case SessionsCommand own -> widen(sessions.decide(state.sessions(), own, occasion));
            case PostersCommand own -> widen(posters.decide(state.posters(), state.sessions(), own, occasion));
            case RapporteurCommand own ->
                widen(rapporteur.decide(state.rapporteur(), state.posters(), state.sessions(), own, occasion));
            default -> throw new IllegalArgumentException(command + " is no command of an exchange");
        };
    }

    private static Decision<Event> widen(Decision<? extends Event> decision) {
        return switch (decision) {
            case Decision.Accepted<? extends Event>(var events) -> new Decision.Accepted<>(List.copyOf(events));
            case Decision.Refused<? extends Event>(var refusal) -> new Decision.Refused<>(refusal);
        };
    }
}
