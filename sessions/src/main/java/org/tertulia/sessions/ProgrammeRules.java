package org.tertulia.sessions;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.sessions.LineUpPlan.Source;

/** How the plan is put, and put again while it is played. */
final class ProgrammeRules {
    private final Draft draft;

    ProgrammeRules(Draft draft) {
        this.draft = draft;
    }

    Decision<SessionsEvent> decide(ProgrammeCommand command) {
        return switch (command) {
            case ProgrammeCommand.PutProgramme put -> put(put.programme());
            case ProgrammeCommand.RegisterOrganisation register -> register(register.organisation());
            case ProgrammeCommand.SetSegmentCall set -> call(set);
        };
    }

    private Decision<SessionsEvent> put(Programme programme) {
        var refusal = new ProgrammeCheck(draft.state(), programme).refusal();
        if (refusal != null) {
            return Draft.refused(refusal);
        }
        var before = draft.state();
        draft.add(new ProgrammeEvent.ProgrammePut(programme));
        for (var segment : programme.segments()) {
            if (draft.state().phase(segment.id()) != SegmentPhase.ENDED) {
                lineUp(segment, before.segment(segment.id()));
            }
        }
        return draft.accepted();
    }

    /** A line-up whose plan has not changed stays as the facilitators have ordered it since. */
    private void lineUp(Segment segment, @Nullable Segment before) {
        var plan = segment.lineUp();
        switch (plan.source()) {
            case NONE, LISTED -> listed(segment, before == null ? null : before.lineUp());
            case ROOMS -> new DerivedTurns(draft).reportRooms(segment.session());
            case SESSIONS -> new DerivedTurns(draft).reportSessions(segment);
        }
    }

    private void listed(Segment segment, @Nullable LineUpPlan before) {
        var plan = segment.lineUp();
        var nothing = before == null && plan.source() == Source.NONE;
        if (!nothing && !plan.equals(before)) {
            draft.add(new LineUpEvent.LineUpPut(segment.id(), plan.changeOverMillis(), plan.turns()));
        }
    }

    private Decision<SessionsEvent> register(Organisation organisation) {
        if (!PlainText.isId(organisation.id().value())) {
            return Draft.refused(Refusals.ID_MALFORMED);
        }
        var wrong = PlainText.wrong(organisation.name());
        if (wrong != null) {
            return Draft.refused(wrong);
        }
        if (!organisation.languages().stream().allMatch(PlainText::isLanguage)) {
            return Draft.refused(Refusals.LANGUAGE_MALFORMED);
        }
        return draft.accepted(new ProgrammeEvent.OrganisationRegistered(organisation));
    }

    private Decision<SessionsEvent> call(ProgrammeCommand.SetSegmentCall set) {
        if (draft.state().segment(set.segment()) == null) {
            return Draft.refused(Refusals.SEGMENT_UNKNOWN);
        }
        var wrong = Calls.wrong(set.language(), set.call());
        return wrong != null
                ? Draft.refused(wrong)
                : draft.accepted(new ProgrammeEvent.SegmentCallSet(set.segment(), set.language(), set.call()));
    }
}
