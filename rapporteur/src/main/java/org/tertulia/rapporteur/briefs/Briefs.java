package org.tertulia.rapporteur.briefs;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.tertulia.rapporteur.boards.NoteId;
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

/** All briefs of an exchange and their messages, also removed ones. Any change of a message withdraws a proposal. */
public record Briefs(PMap<BriefId, Brief> all, PMap<MessageId, Message> messages) {
    public static final Briefs NONE = new Briefs(HashTreePMap.empty(), HashTreePMap.empty());

    Briefs evolve(BriefEvent event) {
        return switch (event) {
            case BriefStarted(var brief, var template) -> put(Brief.started(brief, template));
            case MessageDrafted drafted -> drafted(message(drafted));
            case MessageEdited edited -> change(edited.message(), one -> one.saying(edited.wording()));
            case FindingCited(var message, var finding, var cited) ->
                change(message, one -> one.citing(finding, cited));
            case MessageTagged(var message, var tag, var tagged) -> change(message, one -> one.tagged(tag, tagged));
            case MessageStaged(var message, var stage) -> change(message, one -> one.at(stage));
            case MessageMoved(var message, var section, var position) -> moved(message, section, position);
            case MessageRemoved(var message) -> removed(message);
            case MessageRestored(var message) -> restored(message);
            case BriefProposed proposed -> change(proposed.brief(), one -> one.proposedBy(proposed.by()));
            case BriefPublished published -> change(published.brief(), one -> one.published(publication(published)));
        };
    }

    private static Message message(MessageDrafted event) {
        return Message.drafted(event.message(), event.brief(), event.section(), event.wording(), event.findings());
    }

    private static Publication publication(BriefPublished event) {
        return new Publication(event.published(), event.hash(), event.by(), event.at());
    }

    Brief get(BriefId id) {
        var brief = all.get(id);
        if (brief == null) {
            throw new IllegalStateException("no brief " + id.value());
        }
        return brief;
    }

    Message get(MessageId id) {
        var message = messages.get(id);
        if (message == null) {
            throw new IllegalStateException("no message " + id.value());
        }
        return message;
    }

    /** The message; null if it does not exist or was removed. */
    @Nullable
    Message present(MessageId id) {
        var message = messages.get(id);
        return message == null || message.removed() ? null : message;
    }

    /** The messages that cite this note. */
    List<Message> citing(NoteId note) {
        return messages.values().stream()
                .filter(message -> !message.removed() && message.findings().contains(note))
                .toList();
    }

    Briefs put(Brief brief) {
        return new Briefs(all.plus(brief.id(), brief), messages);
    }

    Briefs change(BriefId id, UnaryOperator<Brief> change) {
        return put(change.apply(get(id)));
    }

    Briefs change(MessageId id, UnaryOperator<Message> change) {
        return put(change.apply(get(id)));
    }

    Briefs drafted(Message message) {
        return put(message).place(message, Integer.MAX_VALUE);
    }

    Briefs moved(MessageId id, SectionId section, int position) {
        var message = get(id);
        var takenOut = change(message.brief(), brief -> brief.without(id, message.section()));
        return takenOut.put(message.in(section)).place(message.in(section), position);
    }

    Briefs removed(MessageId id) {
        var message = get(id);
        var position = get(message.brief()).messages(message.section()).indexOf(id);
        return put(message.removedFrom(position))
                .change(message.brief(), brief -> brief.without(id, message.section()));
    }

    Briefs restored(MessageId id) {
        var message = get(id).restored();
        return put(message).place(message, message.place());
    }

    /** Withdraws the proposals of briefs that cite this note. */
    Briefs withoutProposals(NoteId note) {
        var briefs = this;
        for (var message : citing(note)) {
            briefs = briefs.change(message.brief(), brief -> brief.proposedBy(null));
        }
        return briefs;
    }

    /** Withdraws all proposals. */
    Briefs withoutProposals() {
        var briefs = this;
        for (var id : all.keySet()) {
            briefs = briefs.change(id, brief -> brief.proposedBy(null));
        }
        return briefs;
    }

    private Briefs place(Message message, int position) {
        return change(message.brief(), brief -> brief.placed(message.id(), message.section(), position));
    }

    private Briefs put(Message message) {
        return new Briefs(all, messages.plus(message.id(), message))
                .change(message.brief(), brief -> brief.proposedBy(null));
    }
}
