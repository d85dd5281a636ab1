package org.tertulia.server.studio.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.importer.lists.OrganisersRight;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.imports.Previews.WantedPerson;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleCommand;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.edit.Inverse;

/**
 * What an act on chosen people changes.
 *
 * @param wanted what becomes of each
 * @param same how many are so already
 * @param leftOut who is left out, and why
 */
record ActOnPeople(List<WantedPerson> wanted, int same, List<Problem> leftOut) {
    /**
     * Makes acts.
     *
     * @param organiser who asks, and stays an organiser
     * @param directory what is stored of each person
     * @param programme as it is now
     */
    record Maker(PersonId organiser, Function<PersonId, Optional<NamedPerson>> directory, Programme programme) {
        /** Each of them gets the role. */
        ActOnPeople give(List<KnownPerson> chosen, Assignment role) {
            return each(
                    chosen,
                    person -> Stream.concat(person.assignments().stream(), Stream.of(role))
                            .distinct()
                            .toList());
        }

        /** Each of them loses the role. */
        ActOnPeople take(List<KnownPerson> chosen, Assignment role) {
            return each(
                    chosen,
                    person -> person.assignments().stream()
                            .filter(one -> !one.equals(role))
                            .toList());
        }

        private ActOnPeople each(List<KnownPerson> chosen, Function<KnownPerson, List<Assignment>> roles) {
            var wanted = new ArrayList<WantedPerson>();
            var leftOut = FileProblems.ofList("");
            var same = 0;
            for (var person : chosen) {
                var after = roles.apply(person);
                if (after.equals(person.assignments())) {
                    same++;
                } else if (after.isEmpty()) {
                    leftOut.warning(0, person.name(), Reason.of("people.act.last-role"));
                } else if (person.id().equals(organiser) && OrganisersRight.isLost(person.assignments(), after)) {
                    leftOut.warning(0, person.name(), Reason.of("people.act.own-right"));
                } else {
                    wanted.add(admitted(person, after));
                }
            }
            return new ActOnPeople(List.copyOf(wanted), same, leftOut.inOrder());
        }

        private WantedPerson admitted(KnownPerson person, List<Assignment> roles) {
            var command = new AdmitPerson(person.id(), person.organisation(), person.languages(), roles);
            return new WantedPerson(person.name(), command, stored(person.id()));
        }

        private NamedPerson stored(PersonId id) {
            return directory.apply(id).orElseThrow();
        }

        /** Each of them leaves. */
        ActOnPeople remove(List<KnownPerson> chosen) {
            var leftOut = FileProblems.ofList("");
            chosen.stream()
                    .filter(person -> person.id().equals(organiser))
                    .forEach(person -> leftOut.warning(0, person.name(), Reason.of("people.act.yourself")));
            var wanted = chosen.stream()
                    .filter(person -> !person.id().equals(organiser))
                    .map(Maker::dismissed)
                    .toList();
            return new ActOnPeople(wanted, 0, leftOut.inOrder());
        }

        private static WantedPerson dismissed(KnownPerson person) {
            return new WantedPerson(person.name(), new DismissPerson(person.id()), null);
        }

        /**
         * One of two entries of the same human being stays, with what the other one has and it has not. An address that moves is
         * first taken from the other: no two people have the same. The programme names the one who stays.
         */
        ActOnPeople merge(KnownPerson kept, KnownPerson other) {
            var wanted = new ArrayList<WantedPerson>();
            naming(other.id(), kept.id()).ifPresent(wanted::add);
            if (kept.email().isEmpty() && !other.email().isEmpty()) {
                wanted.add(withoutAddress(other));
            }
            wanted.add(dismissed(other));
            wanted.add(joined(kept, other));
            return new ActOnPeople(List.copyOf(wanted), 0, List.of());
        }

        /** Empty if the programme names nobody else. */
        private Optional<WantedPerson> naming(PersonId before, PersonId after) {
            var named = programme.naming(id -> id.equals(before) ? after : id);
            return Inverse.of(named, programme, true)
                    .filter(edit -> !edit.segments().isEmpty())
                    .map(edit -> new WantedPerson(title(), edit, null));
        }

        private String title() {
            var byLanguage = programme.title().byLanguage();
            return byLanguage.getOrDefault(programme.languages().getFirst(), "");
        }

        private WantedPerson withoutAddress(KnownPerson person) {
            var stored = stored(person.id());
            var bare = new NamedPerson(
                    stored.id(),
                    stored.exchange(),
                    stored.name(),
                    null,
                    stored.language(),
                    stored.position(),
                    stored.attends(),
                    stored.photo());
            var command = new AdmitPerson(person.id(), person.organisation(), person.languages(), person.assignments());
            return new WantedPerson(person.name(), command, bare);
        }

        private WantedPerson joined(KnownPerson kept, KnownPerson other) {
            var one = stored(kept.id());
            var two = stored(other.id());
            var command = new AdmitPerson(
                    kept.id(),
                    kept.organisation(),
                    both(kept.languages(), other.languages()).stream()
                            .limit(PeopleCommand.MOST_LANGUAGES)
                            .toList(),
                    both(kept.assignments(), other.assignments()));
            var details = new NamedPerson(
                    one.id(),
                    one.exchange(),
                    one.name(),
                    one.address() == null ? two.address() : one.address(),
                    one.language(),
                    one.position() == null ? two.position() : one.position(),
                    one.attends() == null ? two.attends() : one.attends(),
                    one.photo() == null ? two.photo() : one.photo());
            return new WantedPerson(kept.name(), command, details);
        }

        private static <T> List<T> both(List<T> some, List<T> more) {
            return Stream.concat(some.stream(), more.stream()).distinct().toList();
        }
    }
}
