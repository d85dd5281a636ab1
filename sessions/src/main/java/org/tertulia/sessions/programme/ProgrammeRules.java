package org.tertulia.sessions.programme;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;
import org.tertulia.sessions.programme.ProgrammeEvent.OrganisationRegistered;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammePut;
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
            case RegisterOrganisation(var organisation) -> register(organisation);
        };
    }

    private Decision<Event> put(Programme programme) {
        var put = new ProgrammePut(programme);
        var objection = new ProgrammeCheck(programme).objection().or(() -> around.objection(put));
        return around.unless(objection, () -> put);
    }

    private Decision<Event> register(Organisation organisation) {
        var objection = first(
                PlainText.objection(organisation.id()),
                PlainText.objectionToLine(organisation.name()),
                when(
                        !organisation.languages().stream().allMatch(PlainText::isLanguage),
                        TextRefusal.LANGUAGE_MALFORMED));
        return around.unless(objection, () -> new OrganisationRegistered(organisation));
    }
}
