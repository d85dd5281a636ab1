package org.tertulia.rapporteur;

import static org.tertulia.rapporteur.Objections.first;
import static org.tertulia.rapporteur.Objections.unless;
import static org.tertulia.rapporteur.Objections.when;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tertulia.rapporteur.BriefCommand.CiteFinding;
import org.tertulia.rapporteur.BriefCommand.DraftMessage;
import org.tertulia.rapporteur.BriefCommand.EditMessage;
import org.tertulia.rapporteur.BriefCommand.MoveMessage;
import org.tertulia.rapporteur.BriefCommand.ProposeBrief;
import org.tertulia.rapporteur.BriefCommand.PublishBrief;
import org.tertulia.rapporteur.BriefCommand.RemoveMessage;
import org.tertulia.rapporteur.BriefCommand.RestoreMessage;
import org.tertulia.rapporteur.BriefCommand.StageMessage;
import org.tertulia.rapporteur.BriefCommand.StartBrief;
import org.tertulia.rapporteur.BriefCommand.TagMessage;
import org.tertulia.rapporteur.BriefEvent.BriefProposed;
import org.tertulia.rapporteur.BriefEvent.BriefPublished;
import org.tertulia.rapporteur.BriefEvent.BriefStarted;
import org.tertulia.rapporteur.BriefEvent.FindingCited;
import org.tertulia.rapporteur.BriefEvent.MessageDrafted;
import org.tertulia.rapporteur.BriefEvent.MessageEdited;
import org.tertulia.rapporteur.BriefEvent.MessageMoved;
import org.tertulia.rapporteur.BriefEvent.MessageRemoved;
import org.tertulia.rapporteur.BriefEvent.MessageRestored;
import org.tertulia.rapporteur.BriefEvent.MessageStaged;
import org.tertulia.rapporteur.BriefEvent.MessageTagged;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.Refusal;

/** What follows from each thing asked of a brief. */
record BriefDecider(RapporteurState own, Checks checks, Publishing publishing, Occasion occasion) {

    Decision<RapporteurEvent> decide(BriefCommand command) {
        return switch (command) {
            case StartBrief start -> start(start);
            case DraftMessage draft -> onBrief(draft.brief(), brief -> draft(draft, brief));
            case EditMessage edit -> onMessage(edit.message(), message -> edit(edit, message));
            case CiteFinding cite -> onMessage(cite.message(), _ -> cite(cite));
            case TagMessage tag -> onMessage(tag.message(), message -> tag(tag, message));
            case StageMessage stage -> onMessage(stage.message(), _ -> stage(stage));
            case MoveMessage move -> onMessage(move.message(), message -> move(move, message));
            case RemoveMessage(var id) -> onMessage(id, _ -> Decision.accepted(new MessageRemoved(id)));
            case RestoreMessage(var id) -> restore(id);
            case ProposeBrief(var id) -> onBrief(id, this::propose);
            case PublishBrief(var id) -> onBrief(id, this::publish);
        };
    }

    private Decision<RapporteurEvent> start(StartBrief start) {
        var objection = first(
                Checks.id(start.brief()),
                when(own.briefs().all().containsKey(start.brief()), RapporteurRefusal.BRIEF_EXISTS),
                when(BriefTemplate.of(start.template()).isEmpty(), RapporteurRefusal.BRIEF_TEMPLATE_UNKNOWN));
        return unless(objection, () -> new BriefStarted(start.brief(), start.template()));
    }

    private Decision<RapporteurEvent> draft(DraftMessage draft, Brief brief) {
        var objection = first(
                Checks.id(draft.message()),
                when(own.briefs().messages().containsKey(draft.message()), RapporteurRefusal.MESSAGE_EXISTS),
                section(brief, draft.section()),
                Checks.text(draft.wording()),
                citable(draft.findings()));
        return unless(objection, () -> drafted(draft));
    }

    private MessageDrafted drafted(DraftMessage draft) {
        return new MessageDrafted(
                draft.message(),
                draft.brief(),
                draft.section(),
                draft.wording(),
                draft.findings(),
                occasion.actor(),
                occasion.now());
    }

    private Decision<RapporteurEvent> edit(EditMessage edit, Message message) {
        var objection = first(Checks.text(edit.wording()), message.text().objection(edit.wording(), edit.base()));
        return unless(
                objection, () -> new MessageEdited(message.id(), edit.wording(), occasion.actor(), occasion.now()));
    }

    private Decision<RapporteurEvent> cite(CiteFinding cite) {
        var objection = cite.cited() ? citable(List.of(cite.finding())) : Optional.<Refusal>empty();
        return unless(objection, () -> new FindingCited(cite.message(), cite.finding(), cite.cited()));
    }

    private Decision<RapporteurEvent> tag(TagMessage tag, Message message) {
        var frameworks =
                BriefTemplate.sure(own.briefs().get(message.brief()).template()).frameworks();
        var known = frameworks.contains(tag.tag().framework())
                && Framework.item(tag.tag()).isPresent();
        return unless(
                when(!known, RapporteurRefusal.TAG_UNKNOWN),
                () -> new MessageTagged(message.id(), tag.tag(), tag.tagged()));
    }

    private Decision<RapporteurEvent> stage(StageMessage stage) {
        return unless(checks.stage(stage.stage()), () -> new MessageStaged(stage.message(), stage.stage()));
    }

    private Decision<RapporteurEvent> move(MoveMessage move, Message message) {
        var brief = own.briefs().get(message.brief());
        var others = brief.messages(move.section()).minus(message.id()).size();
        return unless(
                section(brief, move.section()),
                () -> new MessageMoved(message.id(), move.section(), Math.clamp(move.position(), 0, others)));
    }

    private Decision<RapporteurEvent> restore(MessageId id) {
        var objection = first(
                when(!own.briefs().messages().containsKey(id), RapporteurRefusal.MESSAGE_UNKNOWN),
                when(own.briefs().present(id) != null, RapporteurRefusal.MESSAGE_NOT_REMOVED));
        return unless(objection, () -> new MessageRestored(id));
    }

    private Decision<RapporteurEvent> propose(Brief brief) {
        var objection = publishing.objection(publishing.next(brief));
        return unless(objection, () -> new BriefProposed(brief.id(), occasion.actor(), occasion.now()));
    }

    private Decision<RapporteurEvent> publish(Brief brief) {
        var next = publishing.next(brief);
        var objection = first(
                when(brief.proposedBy() == null, RapporteurRefusal.BRIEF_NOT_PROPOSED),
                when(occasion.actor().equals(brief.proposedBy()), RapporteurRefusal.BRIEF_PROPOSED_BY_YOU),
                publishing.objection(next));
        return unless(
                objection,
                () -> new BriefPublished(brief.id(), next, BriefHash.of(next), occasion.actor(), occasion.now()));
    }

    private static Optional<Refusal> section(Brief brief, SectionId section) {
        return when(!BriefTemplate.sure(brief.template()).has(section), RapporteurRefusal.SECTION_UNKNOWN);
    }

    private Optional<Refusal> citable(List<NoteId> findings) {
        return when(!findings.stream().allMatch(own.notes()::isCitable), RapporteurRefusal.FINDING_NOT_CITABLE);
    }

    private Decision<RapporteurEvent> onBrief(BriefId id, Function<Brief, Decision<RapporteurEvent>> decide) {
        var brief = own.briefs().all().get(id);
        return brief == null ? RapporteurRefusal.BRIEF_UNKNOWN.decision() : decide.apply(brief);
    }

    private Decision<RapporteurEvent> onMessage(MessageId id, Function<Message, Decision<RapporteurEvent>> decide) {
        var message = own.briefs().present(id);
        return message == null ? RapporteurRefusal.MESSAGE_UNKNOWN.decision() : decide.apply(message);
    }
}
