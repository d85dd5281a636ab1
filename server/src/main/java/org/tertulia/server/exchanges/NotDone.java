package org.tertulia.server.exchanges;

import org.tertulia.posters.practices.PracticeCommand.AttachPoster;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.server.languages.RefusalsInEnglish;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;
import org.tertulia.sessions.run.RunCommand.SetSegmentCall;

/** Says for a terminal which command of an import was not done, and why. */
final class NotDone {
    private NotDone() {}

    static String say(Command command, Answer answer) {
        return about(command) + ": " + why(answer);
    }

    private static String about(Command command) {
        return switch (command) {
            case PutProgramme programme -> "programme";
            case RegisterOrganisation(var organisation) -> "organisation " + organisation.name();
            case SetSegmentCall call -> "call of segment " + call.segment().value();
            case PutPractice(var practice) -> "practice " + practice.title();
            case AttachPoster attach -> "poster " + attach.practice().value();
            case AdmitPerson admit -> "person " + admit.person().value();
            default -> command.getClass().getSimpleName();
        };
    }

    private static String why(Answer answer) {
        return switch (answer) {
            case Answer.Refused(var refusal) -> RefusalsInEnglish.say(refusal);
            case Answer.Unknown unknown -> "it is not known whether this was done; import the folder again";
            case Answer.Conflict conflict -> "another change has the same id";
            case Answer.Done done -> "done";
        };
    }
}
