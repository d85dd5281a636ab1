package org.tertulia.sessions.people;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import java.util.List;
import java.util.Optional;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;
import org.tertulia.sessions.people.PeopleCommand.SpeakLanguages;
import org.tertulia.sessions.people.PeopleCommand.TouchPerson;
import org.tertulia.sessions.people.PeopleEvent.LanguagesSpoken;
import org.tertulia.sessions.people.PeopleEvent.PersonAdmitted;
import org.tertulia.sessions.people.PeopleEvent.PersonDismissed;
import org.tertulia.sessions.people.PeopleEvent.PersonTouched;
import org.tertulia.sessions.programme.ProgrammeRefusal;
import org.tertulia.sessions.whole.PlainText;
import org.tertulia.sessions.whole.TextRefusal;

/** How people are admitted, changed and dismissed. */
final class PeopleRules {
    private final Around<? extends PeopleState> around;

    PeopleRules(Around<? extends PeopleState> around) {
        this.around = around;
    }

    Decision<Event> decide(PeopleCommand command) {
        return switch (command) {
            case AdmitPerson admit -> admit(admit);
            case SpeakLanguages(var languages) -> speak(languages);
            case TouchPerson(var person) -> touch(person);
            case DismissPerson(var person) -> dismiss(person);
        };
    }

    private Decision<Event> admit(AdmitPerson admit) {
        var objection = first(
                PlainText.objection(admit.person()),
                when(admit.person().equals(PersonId.ENGINE), TextRefusal.ID_MALFORMED),
                when(around.state().organisation(admit.organisation()) == null, ProgrammeRefusal.ORGANISATION_UNKNOWN),
                when(admit.assignments().isEmpty(), PeopleRefusal.ROLE_MISSING),
                malformed(admit.languages()),
                lastOrganiser(admit.person(), admit.assignments()));
        return around.unless(
                objection,
                () -> new PersonAdmitted(admit.person(), admit.organisation(), admit.languages(), admit.assignments()));
    }

    /** An organiser may not know somebody's languages. */
    private static Optional<Refusal> malformed(List<String> languages) {
        var good = languages.size() <= PeopleCommand.MOST_LANGUAGES
                && languages.stream().allMatch(PlainText::isLanguage);
        return when(!good, TextRefusal.LANGUAGE_MALFORMED);
    }

    private Decision<Event> speak(List<String> languages) {
        return around.unless(
                first(
                        unknown(around.actor()),
                        when(languages.isEmpty(), TextRefusal.LANGUAGE_MISSING),
                        malformed(languages)),
                () -> new LanguagesSpoken(around.actor(), languages));
    }

    private Decision<Event> touch(PersonId person) {
        return around.unless(unknown(person), () -> new PersonTouched(person));
    }

    /** A dismissed person leaves the floor and all rooms that are not closed. */
    private Decision<Event> dismiss(PersonId person) {
        var dismissed = new PersonDismissed(person);
        return around.unless(first(unknown(person), lastOrganiser(person, List.of())), () -> {
            around.announce(dismissed);
            return dismissed;
        });
    }

    /** An exchange keeps an organiser, also when two of them take the right from each other at the same time. */
    private Optional<Refusal> lastOrganiser(PersonId person, List<Assignment> after) {
        var before = around.state().person(person);
        var isLost = before != null && before.organises() && after.stream().noneMatch(Assignment::organises);
        return when(isLost && !around.state().isOrganisedWithout(person), PeopleRefusal.ORGANISER_LAST);
    }

    private Optional<Refusal> unknown(PersonId person) {
        return when(around.state().person(person) == null, PeopleRefusal.PERSON_UNKNOWN);
    }
}
