package org.tertulia.rapporteur;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** All briefs of an exchange and their messages, removed ones too. Any change of a message takes back a proposal. */
record Briefs(PMap<BriefId, Brief> all, PMap<MessageId, Message> messages) {
    static final Briefs NONE = new Briefs(HashTreePMap.empty(), HashTreePMap.empty());

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

    /** The message, unless there is none or it was removed. */
    @Nullable
    Message present(MessageId id) {
        var message = messages.get(id);
        return message == null || message.removed() ? null : message;
    }

    /** The messages that rest on this note. */
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
        var lifted = change(message.brief(), brief -> brief.without(id, message.section()));
        return lifted.put(message.in(section)).place(message.in(section), position);
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

    /** What rests on this note is not what was proposed any more. */
    Briefs unsettled(NoteId note) {
        var briefs = this;
        for (var message : citing(note)) {
            briefs = briefs.change(message.brief(), brief -> brief.proposedBy(null));
        }
        return briefs;
    }

    /** No proposal stands any more. */
    Briefs unsettled() {
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
