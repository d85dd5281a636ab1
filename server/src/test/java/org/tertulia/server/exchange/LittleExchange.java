package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.tertulia.posters.PostersCommand.PutPractice;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.Assignment;
import org.tertulia.sessions.OrganisationId;
import org.tertulia.sessions.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.ProgrammeCommand.RegisterOrganisation;
import org.tertulia.sessions.Role;

/** An exchange with two sessions, four cities and somebody in every role, played without an engine. */
public final class LittleExchange {
    private final ExchangeRules rules;
    private final List<Event> events = new ArrayList<>();
    private final List<Command> asked = new ArrayList<>();
    private ExchangeState state;
    private long now = LittlePlan.NINE;

    public LittleExchange(Guard guard) {
        rules = new ExchangeRules(guard);
        state = rules.initial();
        LittlePlan.organisations().forEach(organisation -> engine(new RegisterOrganisation(organisation)));
        engine(new PutProgramme(LittlePlan.programme()));
        LittlePlan.practices().forEach(practice -> engine(new PutPractice(practice)));
        admitStaff();
        LittlePlan.CITIES.forEach(city -> admit("delegate-" + city, city, new Assignment(Role.PARTICIPANT, null)));
    }

    private void admitStaff() {
        admit("organiser", "uclg", new Assignment(Role.ORGANISER, null));
        admit("organiser-2", "uclg", new Assignment(Role.ORGANISER, null));
        admit("facilitator", "uclg", new Assignment(Role.FACILITATOR, null));
        admit("facilitator-s1", "uclg", new Assignment(Role.FACILITATOR, new EntityKey("session/s1")));
        admit("facilitator-s2", "uclg", new Assignment(Role.FACILITATOR, new EntityKey("session/s2")));
        admit("rapporteur", "uclg", new Assignment(Role.RAPPORTEUR, null));
        admit("rapporteur-s1", "uclg", new Assignment(Role.RAPPORTEUR, new EntityKey("session/s1")));
        admit("rapporteur-s2", "uclg", new Assignment(Role.RAPPORTEUR, new EntityKey("session/s2")));
        admit("observer", "uclg", new Assignment(Role.OBSERVER, null));
    }

    public void admit(String person, String organisation, Assignment... assignments) {
        engine(new AdmitPerson(
                new PersonId(person), new OrganisationId(organisation), List.of("en"), Arrays.asList(assignments)));
    }

    /** Does as the engine, which must be let. */
    public void engine(Command command) {
        done(PersonId.ENGINE, command);
    }

    /** Does as this person, who must be let. */
    public void done(String person, Command command) {
        done(new PersonId(person), command);
    }

    public Decision<Event> ask(PersonId actor, Command command) {
        asked.add(command);
        var id = new UUID(0, asked.size());
        var decision = rules.decide(state, command, new Occasion(now, actor, id));
        if (decision instanceof Decision.Accepted<Event>(var followed)) {
            followed.forEach(this::happen);
        }
        return decision;
    }

    public void later(long millis) {
        now += millis;
    }

    public ExchangeState state() {
        return state;
    }

    public ExchangeRules rules() {
        return rules;
    }

    public long now() {
        return now;
    }

    /** All that was asked so far. */
    public List<Command> asked() {
        return asked;
    }

    public List<Event> events() {
        return events;
    }

    private void done(PersonId actor, Command command) {
        var decision = ask(actor, command);
        assertInstanceOf(Decision.Accepted.class, decision, () -> command + " by " + actor + ": " + decision);
    }

    private void happen(Event event) {
        events.add(event);
        state = rules.evolve(state, event);
    }
}
