package org.tertulia.sessions.people;

import static org.tertulia.sessions.whole.When.NO;
import static org.tertulia.sessions.whole.When.YES;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.LeasePolicy;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.Topic;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;
import org.tertulia.sessions.people.PeopleCommand.SpeakLanguages;
import org.tertulia.sessions.people.PeopleCommand.TouchPerson;
import org.tertulia.sessions.people.PeopleEvent.LanguagesSpoken;
import org.tertulia.sessions.people.PeopleEvent.PersonAdmitted;
import org.tertulia.sessions.people.PeopleEvent.PersonDismissed;
import org.tertulia.sessions.people.PeopleEvent.PersonTouched;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammeEdited;
import org.tertulia.sessions.whole.ExchangePart;
import org.tertulia.sessions.whole.Follows;
import org.tertulia.sessions.whole.PartTable;
import org.tertulia.sessions.whole.Scopes;
import org.tertulia.sessions.whole.Subject;

/** The people who take part, with their roles but without their names. */
public final class PeoplePart implements ExchangePart<PeopleState, People, PeopleCommand, PeopleEvent> {
    private static final Topic PERSON = new Topic("person");

    /** The reader, for pages that do not look at everybody. */
    private static final Topic ME = new Topic("me");

    private static final PartTable<PeopleState, PeopleCommand, PeopleEvent> TABLE = new PartTable<>(
                    PeopleState.class, PeopleCommand.class, PeopleEvent.class)
            .command("admitPerson", AdmitPerson.class, (_, _) -> Subject.EXCHANGE, YES, NO, NO, NO, NO)
            .command("speakLanguages", SpeakLanguages.class, (_, _) -> Subject.EXCHANGE, YES, YES, YES, YES, YES)
            .engineCommand("touchPerson", TouchPerson.class)
            .command("dismissPerson", DismissPerson.class, (_, _) -> Subject.EXCHANGE, YES, NO, NO, NO, NO)
            .naming(PersonDismissed.class)
            .event("personAdmitted", PersonAdmitted.class)
            .event("languagesSpoken", LanguagesSpoken.class)
            .event("personTouched", PersonTouched.class)
            .event("personDismissed", PersonDismissed.class)
            .kind(
                    "person",
                    PersonView.class,
                    state -> state.everybody().stream().map(PeoplePart::key),
                    (state, id) -> look(state, new PersonId(id)))
            .introduction("person", (state, id) -> introduction(state.person(new PersonId(id))))
            .topic("person", (_, id, scope) -> scope.equals(Scopes.person(new PersonId(id))) ? ME : PERSON)
            .lease(LeasePolicy.HERE, (_, _, id) -> id.isEmpty(), (_, _) -> Set.of(Scopes.STAFF))
            .refusals(PeopleRefusal.values());

    private static final Follows<PeopleState, People> FOLLOWS = new Follows<PeopleState, People>()
            .objects(
                    ProgrammeEdited.class,
                    (edited, around) -> new NamedPeople(around.state(), around.isAsked()).objection(edited));

    /** The key of the view of a person. */
    public static EntityKey key(PersonId person) {
        return EntityKey.of("person", person);
    }

    /** Only staff and the person see the person's roles. */
    private static Map<Scope, View> look(PeopleState state, PersonId id) {
        var person = state.person(id);
        if (person == null) {
            return Map.of();
        }
        var open = new PersonView(person.organisation(), person.languages(), List.of(), false);
        var staffs = new PersonView(person.organisation(), person.languages(), person.assignments(), true);
        var own = new PersonView(person.organisation(), person.languages(), person.assignments(), person.isStaff());
        return Map.of(Scopes.EVERYONE, open, Scopes.STAFF, staffs, Scopes.person(id), own);
    }

    /** The keys of those of these people who are there, for views that name them. */
    public static List<EntityKey> keys(@Nullable PersonId... people) {
        var keys = new LinkedHashSet<EntityKey>();
        for (var person : people) {
            if (person != null) {
                keys.add(key(person));
            }
        }
        return List.copyOf(keys);
    }

    /** The name, which the server adds, and the organisation. */
    private static Optional<View> introduction(@Nullable Person person) {
        return Optional.ofNullable(person).map(found -> new PersonView(found.organisation(), null, null, false));
    }

    @Override
    public PartTable<PeopleState, PeopleCommand, PeopleEvent> table() {
        return TABLE;
    }

    @Override
    public Follows<PeopleState, People> follows() {
        return FOLLOWS;
    }

    @Override
    public Decision<Event> decide(PeopleCommand command, Around<? extends PeopleState> around) {
        return new PeopleRules(around).decide(command);
    }

    @Override
    public People evolve(PeopleState state, PeopleEvent event) {
        return state.people().evolve(event);
    }

    @Override
    public Set<EntityKey> touched(PeopleState before, PeopleEvent event, PeopleState after) {
        return Set.of(key(event.person()));
    }

    @Override
    public Set<Scope> scopes(PeopleState state, PersonId person) {
        return state.scopesOf(person);
    }

    @Override
    public boolean movesScopes(PeopleEvent event) {
        return true;
    }

    /** Neither can be undone: with the roles of a person, their seats, the floor and the controls may have changed. */
    @Override
    public Undo undo(PeopleState before, PeopleEvent event) {
        return switch (event) {
            case PersonAdmitted _, PersonDismissed _ -> Undo.impossible();
            case LanguagesSpoken _, PersonTouched _ -> Undo.stays();
        };
    }

    @Override
    public boolean canStillBeUndone(PeopleState now, PeopleEvent event) {
        return switch (event) {
            case PersonAdmitted _, PersonDismissed _ -> false;
            case LanguagesSpoken _, PersonTouched _ -> true;
        };
    }
}
