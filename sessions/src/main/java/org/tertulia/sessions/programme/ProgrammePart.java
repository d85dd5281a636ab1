package org.tertulia.sessions.programme;

import static org.tertulia.sessions.whole.When.NO;
import static org.tertulia.sessions.whole.When.YES;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.sessions.programme.ProgrammeCommand.EditProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;
import org.tertulia.sessions.programme.ProgrammeEvent.OrganisationRegistered;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammeEdited;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammePut;
import org.tertulia.sessions.programme.ProgrammeView.OrganisationView;
import org.tertulia.sessions.programme.ProgrammeView.SessionView;
import org.tertulia.sessions.programme.edit.Inverse;
import org.tertulia.sessions.programme.edit.ProgrammeFields;
import org.tertulia.sessions.programme.setting.Activity;
import org.tertulia.sessions.programme.setting.ActivityId;
import org.tertulia.sessions.whole.ExchangePart;
import org.tertulia.sessions.whole.Looks;
import org.tertulia.sessions.whole.PartTable;
import org.tertulia.sessions.whole.Subject;
import org.tertulia.sessions.whole.TextRefusal;

/** The programme as planned, and the organisations that take part. */
public final class ProgrammePart implements ExchangePart<ProgrammeState, Plan, ProgrammeCommand, ProgrammeEvent> {
    private static final PartTable<ProgrammeState, ProgrammeCommand, ProgrammeEvent> TABLE = new PartTable<>(
                    ProgrammeState.class, ProgrammeCommand.class, ProgrammeEvent.class)
            .command("putProgramme", PutProgramme.class, (_, _) -> Subject.EXCHANGE, YES, NO, NO, NO, NO)
            .command(
                    "registerOrganisation", RegisterOrganisation.class, (_, _) -> Subject.EXCHANGE, YES, NO, NO, NO, NO)
            .command("editProgramme", EditProgramme.class, (_, _) -> Subject.EXCHANGE, YES, NO, NO, NO, NO)
            .undoable(EditProgramme.class, ProgrammeEdited.class)
            .namingWhateverFollows(ProgrammePut.class, ProgrammeEdited.class)
            .event("programmePut", ProgrammePut.class)
            .event("programmeEdited", ProgrammeEdited.class)
            .event("organisationRegistered", OrganisationRegistered.class)
            .kind(
                    "session",
                    SessionView.class,
                    state -> state.plan().sessions().keySet().stream().map(SessionId::key),
                    (state, id) -> Looks.everyones(state.session(new SessionId(id)), SessionView::of))
            .kind(
                    "organisation",
                    OrganisationView.class,
                    state -> state.plan().organisations().keySet().stream().map(OrganisationId::key),
                    (state, id) -> Looks.everyones(state.organisation(new OrganisationId(id)), OrganisationView::of))
            .kind(
                    "activity",
                    Activity.class,
                    state -> state.plan().activities().keySet().stream().map(ActivityId::key),
                    (state, id) -> Looks.everyones(state.plan().activities().get(new ActivityId(id))))
            .kind(
                    "plannedProgramme",
                    ProgrammeFields.class,
                    state -> state.plan().isPut() ? Stream.of(Planned.PROGRAMME) : Stream.empty(),
                    (state, _) -> Planned.staffs(ProgrammeFields.of(state.programme())))
            .kind(
                    "plannedSession",
                    Session.class,
                    state -> state.plan().sessions().keySet().stream().map(id -> Planned.key(id)),
                    (state, id) -> Planned.staffs(state.session(new SessionId(id))))
            .kind(
                    "plannedSegment",
                    Segment.class,
                    state -> state.plan().segments().keySet().stream().map(id -> Planned.key(id)),
                    (state, id) -> Planned.staffs(state.segment(new SegmentId(id))))
            .introduction(
                    "organisation",
                    (state, id) -> Optional.ofNullable(state.organisation(new OrganisationId(id)))
                            .map(OrganisationView::of))
            .subject("segment", (state, id) -> segment(state, new SegmentId(id)))
            .refusals(TextRefusal.values())
            .refusals(ProgrammeRefusal.values());

    /** The subject of a command about a segment. It is also for those who are assigned to its session. */
    public static Subject segment(ProgrammeState state, SegmentId id) {
        var segment = state.segment(id);
        return segment == null ? Subject.EXCHANGE : Subject.in(places(segment));
    }

    /** To which a role can be narrowed so that it covers a segment: the segment itself and its session. */
    public static Set<EntityKey> places(Segment segment) {
        return Set.of(segment.id().key(), segment.session().key());
    }

    @Override
    public PartTable<ProgrammeState, ProgrammeCommand, ProgrammeEvent> table() {
        return TABLE;
    }

    @Override
    public Decision<Event> decide(ProgrammeCommand command, Around<? extends ProgrammeState> around) {
        return new ProgrammeRules(around).decide(command);
    }

    @Override
    public Plan evolve(ProgrammeState state, ProgrammeEvent event) {
        return state.plan().evolve(event);
    }

    @Override
    public Set<EntityKey> touched(ProgrammeState before, ProgrammeEvent event, ProgrammeState after) {
        return switch (event) {
            case ProgrammePut _, ProgrammeEdited _ -> Planned.changed(before.plan(), after.plan());
            case OrganisationRegistered(var organisation) ->
                Set.of(organisation.id().key());
        };
    }

    /** A whole programme cannot be undone, because turns and rooms depend on it; an edit is undone by what differs. */
    @Override
    public Undo undo(ProgrammeState before, ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeEdited edited -> back(before.programme(), edited);
            case ProgrammePut _, OrganisationRegistered _ -> Undo.impossible();
        };
    }

    private static Undo back(Programme before, ProgrammeEdited edited) {
        return Inverse.of(before, edited.next(before), edited.running())
                .map(Undo::by)
                .orElseGet(Undo::impossible);
    }

    /** The inverse edit is decided against the programme of then, and refused where somebody has changed the same field. */
    @Override
    public boolean canStillBeUndone(ProgrammeState now, ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeEdited _ -> true;
            case ProgrammePut _, OrganisationRegistered _ -> false;
        };
    }
}
