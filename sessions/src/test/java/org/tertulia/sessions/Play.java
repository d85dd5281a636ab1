package org.tertulia.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.tertulia.realtime.contract.Alarm;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;

/** An exchange played by hand: people ask, time passes, alarms go off. Every answer is checked against what is shown. */
final class Play {
    static final PersonId FACILITATOR = new PersonId("facilitator");

    final SessionsRules rules = new SessionsRules();
    private final List<SessionsEvent> journal = new ArrayList<>();
    private final Map<EntityKey, Map<Scope, View>> shown = new HashMap<>();
    private SessionsState state = rules.initial();
    private PersonId actor = FACILITATOR;
    private long now = SampleExchange.TEN;
    private int asked;

    /** The sample exchange with its cities, a facilitator, a rapporteur, and a delegate of each city. */
    static Play sample() {
        var play = new Play();
        play.accepts(register("org", ""), register("quilmes", "Latin America"), register("kampala", "Africa"));
        play.accepts(register("lisbon", "Europe"), register("mersin", "MEWA"));
        play.accepts(new ProgrammeCommand.PutProgramme(SampleExchange.programme()));
        play.admit("facilitator", "org", Role.FACILITATOR, "en", "es");
        play.admit("organiser", "org", Role.ORGANISER, "en");
        play.admit("rapporteur", "org", Role.RAPPORTEUR, "en");
        for (var city : SampleExchange.CITIES) {
            play.admit(delegateOf(city).value(), city, Role.PARTICIPANT, "en");
        }
        return play;
    }

    static PersonId delegateOf(String city) {
        return new PersonId("delegate-of-" + city);
    }

    private static SessionsCommand register(String id, String region) {
        return new ProgrammeCommand.RegisterOrganisation(SampleExchange.city(id, region, "en"));
    }

    void admit(String person, String organisation, Role role, String... languages) {
        accepts(new PeopleCommand.AdmitPerson(
                new PersonId(person),
                new OrganisationId(organisation),
                List.of(languages),
                List.of(new Assignment(role, null))));
    }

    /** Whoever asks from now on. */
    Play as(PersonId person) {
        actor = person;
        return this;
    }

    Play as(String person) {
        return as(new PersonId(person));
    }

    /** Lets time go by; what must happen by itself happens at its due time. */
    Play minutesLater(double minutes) {
        var until = now + Math.round(minutes * SampleExchange.MINUTE);
        for (var alarm = due(until); alarm != null; alarm = due(until)) {
            now = Math.max(now, alarm.due());
            by(PersonId.ENGINE, alarm.command());
        }
        now = until;
        return this;
    }

    private @Nullable Alarm<SessionsCommand> due(long until) {
        return rules.alarms(state).stream()
                .filter(alarm -> alarm.due() <= until)
                .min(Comparator.comparingLong(Alarm::due))
                .orElse(null);
    }

    Play accepts(SessionsCommand... commands) {
        for (var command : commands) {
            if (ask(command) instanceof Decision.Refused<SessionsEvent> refused) {
                Assertions.fail(command + " was refused: " + refused.refusal());
            }
        }
        return this;
    }

    void refuses(SessionsCommand command, String code) {
        assertEquals(code, refusal(command));
    }

    private @Nullable String refusal(SessionsCommand command) {
        return ask(command) instanceof Decision.Refused<SessionsEvent> refused
                ? refused.refusal().code()
                : null;
    }

    Decision<SessionsEvent> ask(SessionsCommand command) {
        return by(actor, command);
    }

    private Decision<SessionsEvent> by(PersonId person, SessionsCommand command) {
        var id = new UUID(0, asked++);
        var decision = rules.decide(state, command, new Occasion(now, person, id));
        if (decision instanceof Decision.Accepted<SessionsEvent> accepted) {
            accepted.events().forEach(this::happens);
        }
        return decision;
    }

    private void happens(SessionsEvent event) {
        var before = state;
        state = rules.evolve(before, event);
        journal.add(event);
        for (var key : rules.touched(before, event, state)) {
            shown.put(key, rules.look(state, key));
        }
        shown.values().removeIf(Map::isEmpty);
    }

    /** The changes that were shown add up to what would be shown afresh. */
    void addsUpNow() {
        var fresh = rules.entities(state).stream().collect(Collectors.toMap(key -> key, key -> rules.look(state, key)));
        assertEquals(fresh.keySet(), shown.keySet());
        fresh.forEach((key, looks) -> assertEquals(looks, shown.get(key), key.value()));
    }

    /** They add up, and the journal leads to the same state. */
    void addsUp() {
        addsUpNow();
        var replayed = rules.initial();
        for (var event : journal) {
            replayed = rules.evolve(replayed, event);
        }
        assertEquals(state, replayed);
    }

    SessionsState state() {
        return state;
    }

    long now() {
        return now;
    }

    int said() {
        return journal.size();
    }

    Clock clock(ClockId id) {
        return Present.sure(state.clock(id), id);
    }

    double minutesLeft(ClockId id) {
        return clock(id).leftMillis(now) / (double) SampleExchange.MINUTE;
    }

    Turn turn(String id) {
        var turn = new TurnId(id);
        return Present.sure(state.turn(turn), turn);
    }

    List<String> order(SegmentId segment) {
        return state.turns(segment).stream().map(turn -> turn.id().value()).toList();
    }

    Room room(int number) {
        return state.rooms(SampleExchange.REVIEW).get(number - 1);
    }

    /** What this person sees of a thing, in the closest of their scopes. */
    @Nullable
    View sees(PersonId person, EntityKey key) {
        var scopes = rules.scopes(state, person);
        return shown.getOrDefault(key, Map.of()).entrySet().stream()
                .filter(look -> scopes.contains(look.getKey()))
                .max(Comparator.comparingInt(look -> closeness(look.getKey())))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private static int closeness(Scope scope) {
        if (scope.value().startsWith("person/")) {
            return 3;
        }
        return scope.equals(Scopes.STAFF) ? 2 : scope.equals(Scopes.EVERYONE) ? 0 : 1;
    }
}
