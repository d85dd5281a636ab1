package org.tertulia.sessions.whole;

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
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.RefusalCode;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.clocks.Clock;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.lineups.Turn;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleCommand;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.ProgrammeCommand;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.rooms.Room;

/**
 * An exchange that a test plays: people send commands, time passes, alarms fire. It updates the views whose keys the
 * rules touch.
 */
public final class Play {
    public static final PersonId FACILITATOR = new PersonId("facilitator");

    public final Whole<SessionsState> rules = SessionsParts.rules();
    private final List<Entry> journal = new ArrayList<>();
    private final Map<EntityKey, Map<Scope, View>> shown = new HashMap<>();
    private SessionsState state = rules.initial();
    private PersonId actor = FACILITATOR;
    private long now = SampleDay.TEN;
    private int asked;

    /** The sample exchange with its cities, a facilitator, a rapporteur, and a delegate of each city. */
    public static Play sample() {
        var play = new Play();
        play.accepts(register("org", ""), register("quilmes", "Latin America"), register("kampala", "Africa"));
        play.accepts(register("lisbon", "Europe"), register("mersin", "MEWA"));
        play.accepts(new ProgrammeCommand.PutProgramme(SampleDay.programme()));
        play.admit("facilitator", "org", Role.FACILITATOR, "en", "es");
        play.admit("organiser", "org", Role.ORGANISER, "en");
        play.admit("rapporteur", "org", Role.RAPPORTEUR, "en");
        for (var city : SampleDay.CITIES) {
            play.admit(delegateOf(city).value(), city, Role.PARTICIPANT, "en");
        }
        return play;
    }

    public static PersonId delegateOf(String city) {
        return new PersonId("delegate-of-" + city);
    }

    private static Command register(String id, String region) {
        return new ProgrammeCommand.RegisterOrganisation(SampleDay.city(id, region, "en"));
    }

    public void admit(String person, String organisation, Role role, String... languages) {
        accepts(new PeopleCommand.AdmitPerson(
                new PersonId(person),
                new OrganisationId(organisation),
                List.of(languages),
                List.of(new Assignment(role, null))));
    }

    /** The next commands come from this person. */
    public Play as(PersonId person) {
        actor = person;
        return this;
    }

    public Play as(String person) {
        return as(new PersonId(person));
    }

    /** Lets time pass. Alarms fire at their due times. */
    public Play minutesLater(double minutes) {
        var until = now + Math.round(minutes * SampleDay.MINUTE);
        for (var alarm = due(until); alarm != null; alarm = due(until)) {
            now = Math.max(now, alarm.due());
            by(PersonId.ENGINE, alarm.command());
        }
        now = until;
        return this;
    }

    private @Nullable Alarm<Command> due(long until) {
        return rules.alarms(state).stream()
                .flatMap(list -> list.get().stream())
                .filter(alarm -> alarm.due() <= until)
                .min(Comparator.comparingLong(Alarm::due))
                .orElse(null);
    }

    public Play accepts(Command... commands) {
        for (var command : commands) {
            if (ask(command) instanceof Decision.Refused<Event> refused) {
                Assertions.fail(command + " was refused: " + refused.refusal());
            }
        }
        return this;
    }

    public void refuses(Command command, RefusalCode code) {
        assertEquals(code.code(), refusal(command));
    }

    private @Nullable String refusal(Command command) {
        return ask(command) instanceof Decision.Refused<Event> refused
                ? refused.refusal().code()
                : null;
    }

    public Decision<Event> ask(Command command) {
        return by(actor, command);
    }

    private Decision<Event> by(PersonId person, Command command) {
        var id = new UUID(0, asked++);
        var decision = rules.decide(state, command, new Occasion(now, person, id));
        if (decision instanceof Decision.Accepted<Event> accepted) {
            happens(accepted.events(), new Acted(id, person, now));
        }
        return decision;
    }

    /** Plays the events of a command. With the last one, its act is recorded. */
    private void happens(List<Event> events, Acted acted) {
        for (var number = 1; number <= events.size(); number++) {
            var before = state;
            var event = events.get(number - 1);
            state = rules.evolve(before, event);
            var last = number == events.size();
            state = last ? rules.acted(state, acted.command(), acted.by(), acted.at()) : state;
            journal.add(new Entry(event, last ? acted : null));
            for (var key : rules.touched(before, event, state)) {
                shown.put(key, rules.look(state, key));
            }
        }
        shown.values().removeIf(Map::isEmpty);
    }

    private record Acted(UUID command, PersonId by, long at) {}

    private record Entry(Event event, @Nullable Acted acted) {}

    /** The id of the last command. */
    public String lastCommand() {
        return new UUID(0, asked - 1).toString();
    }

    /** Checks that the updated views equal newly computed ones. */
    public void checkViews() {
        var fresh = rules.entities(state).stream().collect(Collectors.toMap(key -> key, key -> rules.look(state, key)));
        assertEquals(fresh.keySet(), shown.keySet());
        fresh.forEach((key, looks) -> assertEquals(looks, shown.get(key), key.value()));
    }

    /** Checks the views, and that the journal leads to the same state. */
    public void checkViewsAndReplay() {
        checkViews();
        var replayed = rules.initial();
        for (var entry : journal) {
            replayed = rules.evolve(replayed, entry.event());
            var acted = entry.acted();
            replayed = acted == null ? replayed : rules.acted(replayed, acted.command(), acted.by(), acted.at());
        }
        assertEquals(state, replayed);
    }

    public SessionsState state() {
        return state;
    }

    public long now() {
        return now;
    }

    public int journalLength() {
        return journal.size();
    }

    public Clock clock(ClockId id) {
        return Known.sure(state.clock(id), id);
    }

    public double minutesLeft(ClockId id) {
        return clock(id).leftMillis(now) / (double) SampleDay.MINUTE;
    }

    public Turn turn(String id) {
        var turn = new TurnId(id);
        return state.knownTurn(turn);
    }

    public List<String> order(SegmentId segment) {
        return state.turns(segment).stream().map(turn -> turn.id().value()).toList();
    }

    public Room room(int number) {
        return state.rooms(SampleDay.REVIEW).get(number - 1);
    }

    /** What this person sees of an entity, in the most personal of their scopes. */
    @Nullable
    public View sees(PersonId person, EntityKey key) {
        return Scopes.closest(shown.getOrDefault(key, Map.of()), rules.scopes(state, person))
                .orElse(null);
    }
}
