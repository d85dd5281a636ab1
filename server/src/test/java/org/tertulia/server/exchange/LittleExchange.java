package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.parts.ExchangeParts;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;
import org.tertulia.sessions.whole.Guard;
import org.tertulia.sessions.whole.Role;
import org.tertulia.sessions.whole.Whole;

/** An exchange with two sessions, four cities and a person in every role, without an engine. */
public final class LittleExchange {
    private final Whole<ExchangeState> rules;
    private final List<Played> played = new ArrayList<>();
    private final List<Command> asked = new ArrayList<>();
    private ExchangeState state;
    private long now = LittlePlan.NINE;

    public LittleExchange(Guard<ExchangeState> guard) {
        rules = ExchangeParts.rules(guard);
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

    /** Sends a command as the engine, and expects that it is accepted. */
    public void engine(Command command) {
        done(PersonId.ENGINE, command);
    }

    /** Sends a command as this person, and expects that it is accepted. */
    public void done(String person, Command command) {
        done(new PersonId(person), command);
    }

    public Decision<Event> ask(PersonId actor, Command command) {
        asked.add(command);
        var id = new UUID(0, asked.size());
        var decision = rules.decide(state, command, new Occasion(now, actor, id));
        if (decision instanceof Decision.Accepted<Event>(var followed)) {
            play(new Played(id, actor, now, followed));
        }
        return decision;
    }

    public void later(long millis) {
        now += millis;
    }

    public ExchangeState state() {
        return state;
    }

    public Whole<ExchangeState> rules() {
        return rules;
    }

    public long now() {
        return now;
    }

    /** All commands so far. */
    public List<Command> asked() {
        return asked;
    }

    /** All accepted commands so far. */
    public List<Played> played() {
        return played;
    }

    private void done(PersonId actor, Command command) {
        var decision = ask(actor, command);
        assertInstanceOf(Decision.Accepted.class, decision, () -> command + " by " + actor + ": " + decision);
    }

    private void play(Played command) {
        played.add(command);
        state = command.onto(rules, state, (before, event, after) -> {});
    }
}
