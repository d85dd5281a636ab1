package org.tertulia.rapporteur.briefs;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tertulia.rapporteur.boards.Checks;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.briefs.BriefCommand.CiteFinding;
import org.tertulia.rapporteur.briefs.BriefCommand.DraftMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.EditMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.MoveMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.ProposeBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.PublishBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.RemoveMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.RestoreMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.StageMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.StartBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.TagMessage;
import org.tertulia.rapporteur.briefs.BriefEvent.BriefProposed;
import org.tertulia.rapporteur.briefs.BriefEvent.BriefPublished;
import org.tertulia.rapporteur.briefs.BriefEvent.BriefStarted;
import org.tertulia.rapporteur.briefs.BriefEvent.FindingCited;
import org.tertulia.rapporteur.briefs.BriefEvent.MessageDrafted;
import org.tertulia.rapporteur.briefs.BriefEvent.MessageEdited;
import org.tertulia.rapporteur.briefs.BriefEvent.MessageMoved;
import org.tertulia.rapporteur.briefs.BriefEvent.MessageRemoved;
import org.tertulia.rapporteur.briefs.BriefEvent.MessageRestored;
import org.tertulia.rapporteur.briefs.BriefEvent.MessageStaged;
import org.tertulia.rapporteur.briefs.BriefEvent.MessageTagged;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.whole.PlainText;

/** Decides commands about briefs. */
final class BriefRules {
    private final Around<? extends BriefsState> around;

    BriefRules(Around<? extends BriefsState> around) {
        this.around = around;
    }

    Decision<Event> decide(BriefCommand command) {
        return switch (command) {
            case StartBrief start -> start(start);
            case DraftMessage draft -> onBrief(draft.brief(), brief -> draft(draft, brief));
            case EditMessage edit -> onMessage(edit.message(), message -> edit(edit, message));
            case CiteFinding cite -> onMessage(cite.message(), _ -> cite(cite));
            case TagMessage tag -> onMessage(tag.message(), message -> tag(tag, message));
            case StageMessage stage -> onMessage(stage.message(), _ -> stage(stage));
            case MoveMessage move -> onMessage(move.message(), message -> move(move, message));
            case RemoveMessage(var id) -> onMessage(id, _ -> around.accepted(new MessageRemoved(id)));
            case RestoreMessage(var id) -> restore(id);
            case ProposeBrief(var id) -> onBrief(id, this::propose);
            case PublishBrief(var id) -> onBrief(id, this::publish);
        };
    }

    private Decision<Event> start(StartBrief start) {
        var objection = first(
                PlainText.objection(start.brief()),
                when(around.state().briefs().all().containsKey(start.brief()), BriefRefusal.BRIEF_EXISTS),
                when(BriefTemplate.of(start.template()).isEmpty(), BriefRefusal.BRIEF_TEMPLATE_UNKNOWN));
        return around.unless(objection, () -> new BriefStarted(start.brief(), start.template()));
    }

    private Decision<Event> draft(DraftMessage draft, Brief brief) {
        var objection = first(
                PlainText.objection(draft.message()),
                when(around.state().briefs().messages().containsKey(draft.message()), BriefRefusal.MESSAGE_EXISTS),
                section(brief, draft.section()),
                Checks.text(around, draft.wording()),
                citable(draft.findings()));
        return around.unless(objection, () -> drafted(draft));
    }

    private MessageDrafted drafted(DraftMessage draft) {
        return new MessageDrafted(
                draft.message(),
                draft.brief(),
                draft.section(),
                draft.wording(),
                draft.findings(),
                around.actor(),
                around.now());
    }

    private Decision<Event> edit(EditMessage edit, Message message) {
        var objection =
                first(Checks.text(around, edit.wording()), message.text().objection(edit.wording(), edit.base()));
        return around.unless(
                objection, () -> new MessageEdited(message.id(), edit.wording(), around.actor(), around.now()));
    }

    private Decision<Event> cite(CiteFinding cite) {
        var objection = cite.cited() ? citable(List.of(cite.finding())) : Optional.<Refusal>empty();
        return around.unless(objection, () -> new FindingCited(cite.message(), cite.finding(), cite.cited()));
    }

    private Decision<Event> tag(TagMessage tag, Message message) {
        var frameworks = BriefTemplate.require(
                        around.state().briefs().get(message.brief()).template())
                .frameworks();
        var known = frameworks.contains(tag.tag().framework())
                && Framework.item(tag.tag()).isPresent();
        return around.unless(
                when(!known, BriefRefusal.TAG_UNKNOWN), () -> new MessageTagged(message.id(), tag.tag(), tag.tagged()));
    }

    private Decision<Event> stage(StageMessage stage) {
        return around.unless(
                Checks.stage(around.state(), stage.stage()), () -> new MessageStaged(stage.message(), stage.stage()));
    }

    private Decision<Event> move(MoveMessage move, Message message) {
        var brief = around.state().briefs().get(message.brief());
        var others = brief.messages(move.section()).minus(message.id()).size();
        return around.unless(
                section(brief, move.section()),
                () -> new MessageMoved(message.id(), move.section(), Math.clamp(move.position(), 0, others)));
    }

    private Decision<Event> restore(MessageId id) {
        var objection = first(
                when(!around.state().briefs().messages().containsKey(id), BriefRefusal.MESSAGE_UNKNOWN),
                when(around.state().briefs().present(id) != null, BriefRefusal.MESSAGE_NOT_REMOVED));
        return around.unless(objection, () -> new MessageRestored(id));
    }

    private Decision<Event> propose(Brief brief) {
        var objection = publishing().objection(publishing().next(brief));
        return around.unless(objection, () -> new BriefProposed(brief.id(), around.actor(), around.now()));
    }

    private Decision<Event> publish(Brief brief) {
        var next = publishing().next(brief);
        var objection = first(
                when(brief.proposedBy() == null, BriefRefusal.BRIEF_NOT_PROPOSED),
                when(around.actor().equals(brief.proposedBy()), BriefRefusal.BRIEF_PROPOSED_BY_YOU),
                publishing().objection(next));
        return around.unless(
                objection,
                () -> new BriefPublished(brief.id(), next, BriefHash.of(next), around.actor(), around.now()));
    }

    private Publishing publishing() {
        return new Publishing(around.state());
    }

    private static Optional<Refusal> section(Brief brief, SectionId section) {
        return when(!BriefTemplate.require(brief.template()).has(section), BriefRefusal.SECTION_UNKNOWN);
    }

    private Optional<Refusal> citable(List<NoteId> findings) {
        return when(!findings.stream().allMatch(around.state().notes()::isCitable), BriefRefusal.FINDING_NOT_CITABLE);
    }

    private Decision<Event> onBrief(BriefId id, Function<Brief, Decision<Event>> decide) {
        var brief = around.state().briefs().all().get(id);
        return brief == null ? Decision.refused(BriefRefusal.BRIEF_UNKNOWN) : decide.apply(brief);
    }

    private Decision<Event> onMessage(MessageId id, Function<Message, Decision<Event>> decide) {
        var message = around.state().briefs().present(id);
        return message == null ? Decision.refused(BriefRefusal.MESSAGE_UNKNOWN) : decide.apply(message);
    }
}
