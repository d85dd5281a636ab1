package org.tertulia.server.imports;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.Poster;
import org.tertulia.posters.practices.Practice;
import org.tertulia.posters.practices.PracticeCommand.AttachPoster;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.posters.practices.PracticeCommand.RemovePoster;
import org.tertulia.posters.practices.PracticeCommand.WithdrawPractice;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;
import org.tertulia.sessions.people.Person;
import org.tertulia.sessions.programme.ProgrammeCommand.EditProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;
import org.tertulia.sessions.programme.edit.Inverse;
import org.tertulia.sessions.programme.edit.ProgrammeMerge;
import org.tertulia.sessions.run.Call;
import org.tertulia.sessions.run.RunCommand.SetSegmentCall;

/** What the commands of an import change in an exchange: whether it is so already, and which command takes it back. */
record Effects(ExchangeState now) {
    /** Whether a command would change nothing. */
    boolean areThere(Command command) {
        return switch (command) {
            case RegisterOrganisation(var organisation) -> organisation.equals(now.organisation(organisation.id()));
            case PutProgramme(var programme) -> programme.equals(now.programme());
            case EditProgramme edit -> isThere(edit);
            case SetSegmentCall set -> Objects.equals(set.call(), call(set));
            case PutPractice(var practice) -> practice.equals(practice(practice.id()));
            case WithdrawPractice(var practice) -> practice(practice) == null;
            case AttachPoster(var practice, var poster) -> poster.equals(poster(practice));
            case RemovePoster(var practice) -> poster(practice) == null;
            case AdmitPerson admit -> person(admit).equals(now.person(admit.person()));
            case DismissPerson(var person) -> now.person(person) == null;
            default -> false;
        };
    }

    /** The command that leads back to what is now. Null if there is none. */
    @Nullable
    Command inverse(Command command) {
        return switch (command) {
            case RegisterOrganisation(var organisation) -> {
                var old = now.organisation(organisation.id());
                yield old == null ? null : new RegisterOrganisation(old);
            }
            case PutProgramme _ -> now.plan().isPut() ? new PutProgramme(now.programme()) : null;
            case EditProgramme edit -> Inverse.of(edit);
            case SetSegmentCall set -> new SetSegmentCall(set.segment(), set.language(), call(set));
            case PutPractice(var practice) -> putBack(practice.id());
            case AttachPoster attach -> putPosterBack(attach.practice());
            case AdmitPerson admit -> admitAgain(admit.person());
            case DismissPerson(var person) -> now.person(person) == null ? null : admitAgain(person);
            default -> null;
        };
    }

    private boolean isThere(EditProgramme edit) {
        var merge = ProgrammeMerge.of(edit, now.plan());
        return merge.objection().isEmpty() && merge.changesNothing();
    }

    private Command putBack(PracticeId id) {
        var old = practice(id);
        return old == null ? new WithdrawPractice(id) : new PutPractice(old);
    }

    private Command putPosterBack(PracticeId id) {
        var old = poster(id);
        return old == null ? new RemovePoster(id) : new AttachPoster(id, old);
    }

    private Command admitAgain(PersonId id) {
        var old = now.person(id);
        return old == null
                ? new DismissPerson(id)
                : new AdmitPerson(id, old.organisation(), old.languages(), old.assignments());
    }

    private static Person person(AdmitPerson admit) {
        return new Person(admit.organisation(), admit.languages(), admit.assignments());
    }

    private @Nullable Call call(SetSegmentCall set) {
        return now.run().of(set.segment()).calls().get(set.language());
    }

    private @Nullable Practice practice(PracticeId id) {
        var shown = now.practice(id);
        return shown == null ? null : shown.practice();
    }

    private @Nullable Poster poster(PracticeId id) {
        var shown = now.practice(id);
        return shown == null ? null : shown.poster();
    }
}
