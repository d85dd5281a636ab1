package org.tertulia.rapporteur.briefs;

import static org.tertulia.realtime.contract.Undo.byAuthor;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPSet;
import org.tertulia.rapporteur.briefs.BriefCommand.CiteFinding;
import org.tertulia.rapporteur.briefs.BriefCommand.EditMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.MoveMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.RemoveMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.RestoreMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.StageMessage;
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
import org.tertulia.realtime.contract.Undo;

/** How people undo their own acts on briefs. */
final class BriefUndo {
    private BriefUndo() {}

    static Undo of(Briefs before, BriefEvent event) {
        return switch (event) {
            case MessageDrafted drafted -> byAuthor(new RemoveMessage(drafted.message()));
            case MessageEdited(var message, var wording, var _, var _) ->
                byAuthor(new EditMessage(
                        message, before.get(message).text().wording().again(wording.edit()), wording.edit()));
            case FindingCited(var message, var finding, var cited) ->
                before.get(message).findings().contains(finding) == cited
                        ? Undo.nothing()
                        : byAuthor(new CiteFinding(message, finding, !cited));
            case MessageTagged(var message, var tag, var tagged) ->
                before.get(message).tags().contains(tag) == tagged
                        ? Undo.nothing()
                        : byAuthor(new TagMessage(message, tag, !tagged));
            case MessageStaged(var message, var _) ->
                byAuthor(new StageMessage(message, before.get(message).stage()));
            case MessageMoved(var message, var _, var _) -> byAuthor(moveBack(before, message));
            case MessageRemoved(var message) -> byAuthor(new RestoreMessage(message));
            case MessageRestored(var message) -> byAuthor(new RemoveMessage(message));
            case BriefStarted _, BriefProposed _, BriefPublished _ -> Undo.impossible();
        };
    }

    private static MoveMessage moveBack(Briefs before, MessageId id) {
        var message = before.get(id);
        var position = position(before, message, message.section());
        return new MoveMessage(id, message.section(), Math.max(0, position));
    }

    /** Whether a message is still as the event left it. */
    static boolean canStillBeUndone(Briefs now, BriefEvent event) {
        return switch (event) {
            case MessageEdited(var message, var wording, var _, var _) ->
                still(now, message, one -> one.text().says(wording.edit()), true);
            case FindingCited(var message, var finding, var cited) ->
                still(now, message, one -> one.findings().contains(finding), cited);
            case MessageTagged(var message, var tag, var tagged) ->
                still(now, message, one -> one.tags().contains(tag), tagged);
            case MessageStaged(var message, var stage) -> still(now, message, Message::stage, stage);
            case MessageMoved(var message, var section, var position) ->
                still(now, message, one -> position(now, one, section), position);
            case MessageRemoved(var message) -> still(now, message, Message::removed, true);
            case MessageRestored(var message) -> still(now, message, Message::removed, false);
            case MessageDrafted drafted -> isAsDrafted(now.present(drafted.message()), drafted);
            case BriefStarted _, BriefProposed _, BriefPublished _ -> false;
        };
    }

    /** Nobody has changed it, except its place in its section. */
    private static boolean isAsDrafted(@Nullable Message message, MessageDrafted event) {
        return message != null
                && message.text().says(event.wording().edit())
                && message.section().equals(event.section())
                && message.findings().equals(OrderedPSet.from(event.findings()))
                && message.tags().isEmpty()
                && message.stage() == null;
    }

    /** The position of a message in a section, from 0; -1 if it is not there. */
    private static int position(Briefs briefs, Message message, SectionId section) {
        return briefs.get(message.brief()).messages(section).indexOf(message.id());
    }

    private static boolean still(
            Briefs now, MessageId id, Function<Message, @Nullable Object> part, @Nullable Object value) {
        var message = now.messages().get(id);
        return message != null && Objects.equals(part.apply(message), value);
    }
}
