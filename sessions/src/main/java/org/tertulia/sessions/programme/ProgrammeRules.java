package org.tertulia.sessions.programme;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.sessions.programme.ProgrammeCommand.EditProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;
import org.tertulia.sessions.programme.ProgrammeEvent.OrganisationRegistered;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammePut;
import org.tertulia.sessions.programme.edit.EditCheck;
import org.tertulia.sessions.programme.edit.ProgrammeMerge;
import org.tertulia.sessions.whole.PlainText;
import org.tertulia.sessions.whole.TextRefusal;

/** How the programme is set, and replaced while the exchange runs. */
final class ProgrammeRules {
    private final Around<? extends ProgrammeState> around;

    ProgrammeRules(Around<? extends ProgrammeState> around) {
        this.around = around;
    }

    Decision<Event> decide(ProgrammeCommand command) {
        return switch (command) {
            case PutProgramme(var programme) -> put(programme);
            case EditProgramme edit -> edit(edit);
            case RegisterOrganisation(var organisation) -> register(organisation);
        };
    }

    private Decision<Event> put(Programme programme) {
        var put = new ProgrammePut(programme);
        var objection = new ProgrammeCheck(programme)
                .objection()
                .or(() -> EditCheck.objectionToTexts(programme))
                .or(() -> around.objection(put));
        return around.unless(objection, () -> put);
    }

    /** The merged programme is checked as a whole one is. Nothing happens if everything is already as wanted. */
    private Decision<Event> edit(EditProgramme edit) {
        var plan = around.state().plan();
        var merge = ProgrammeMerge.of(edit, plan);
        if (merge.objection().isPresent()) {
            return Decision.refused(merge.objection().get());
        }
        if (merge.changesNothing()) {
            return around.accepted();
        }
        var edited = merge.edited(edit.running());
        var objection = new EditCheck(plan, edited)
                .objection()
                .or(() -> new ProgrammeCheck(edited.next(plan.programme())).objection())
                .or(() -> around.objection(edited));
        return around.unless(objection, () -> edited);
    }

    private Decision<Event> register(Organisation organisation) {
        var objection = first(
                PlainText.objection(organisation.id()),
                PlainText.objectionToLine(organisation.name()),
                PlainText.objectionToLineIfAny(organisation.name(), Organisation.LONGEST_NAME),
                when(
                        !organisation.languages().stream().allMatch(PlainText::isLanguage),
                        TextRefusal.LANGUAGE_MALFORMED));
        return around.unless(objection, () -> new OrganisationRegistered(organisation));
    }
}
