package org.tertulia.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.PersonId;

/** How people come, change and go. */
final class PeopleRules {
    private static final int MOST_LANGUAGES = 20;

    private final Draft draft;

    PeopleRules(Draft draft) {
        this.draft = draft;
    }

    Decision<SessionsEvent> decide(PeopleCommand command) {
        return switch (command) {
            case PeopleCommand.AdmitPerson admit -> admit(admit);
            case PeopleCommand.SpeakLanguages speak -> speak(speak.languages());
            case PeopleCommand.TouchPerson touch -> touch(touch.person());
            case PeopleCommand.DismissPerson dismiss -> dismiss(dismiss.person());
        };
    }

    private Decision<SessionsEvent> admit(PeopleCommand.AdmitPerson admit) {
        if (!PlainText.isId(admit.person().value()) || admit.person().equals(PersonId.ENGINE)) {
            return Draft.refused(Refusals.ID_MALFORMED);
        }
        if (draft.state().organisation(admit.organisation()) == null) {
            return Draft.refused(Refusals.ORGANISATION_UNKNOWN);
        }
        if (admit.assignments().isEmpty()) {
            return Draft.refused(Refusals.ROLE_MISSING);
        }
        var wrong = wrong(admit.languages());
        if (wrong != null) {
            return Draft.refused(wrong);
        }
        return draft.accepted(new PeopleEvent.PersonAdmitted(
                admit.person(), admit.organisation(), admit.languages(), admit.assignments()));
    }

    private static @Nullable String wrong(List<String> languages) {
        if (languages.isEmpty()) {
            return Refusals.LANGUAGE_MISSING;
        }
        var good = languages.size() <= MOST_LANGUAGES && languages.stream().allMatch(PlainText::isLanguage);
        return good ? null : Refusals.LANGUAGE_MALFORMED;
    }

    private Decision<SessionsEvent> speak(List<String> languages) {
        if (draft.state().person(draft.actor()) == null) {
            return Draft.refused(Refusals.PERSON_UNKNOWN);
        }
        var wrong = wrong(languages);
        return wrong != null
                ? Draft.refused(wrong)
                : draft.accepted(new PeopleEvent.LanguagesSpoken(draft.actor(), languages));
    }

    private Decision<SessionsEvent> touch(PersonId person) {
        return draft.state().person(person) == null
                ? Draft.refused(Refusals.PERSON_UNKNOWN)
                : draft.accepted(new PeopleEvent.PersonTouched(person));
    }

    /** Who goes leaves the floor and all rooms that are not over. */
    private Decision<SessionsEvent> dismiss(PersonId person) {
        if (draft.state().person(person) == null) {
            return Draft.refused(Refusals.PERSON_UNKNOWN);
        }
        new FloorRules(draft).forget(person);
        for (var room : draft.state().seatsOf(person)) {
            if (draft.state().roomPhase(room) != RoomsPhase.CLOSED) {
                draft.add(new RoomEvent.SeatLeft(person, room));
            }
        }
        return draft.accepted(new PeopleEvent.PersonDismissed(person));
    }
}
