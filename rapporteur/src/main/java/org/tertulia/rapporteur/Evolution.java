package org.tertulia.rapporteur;

import org.tertulia.rapporteur.BoardEvent.NoteAttributed;
import org.tertulia.rapporteur.BoardEvent.NoteCarried;
import org.tertulia.rapporteur.BoardEvent.NoteEdited;
import org.tertulia.rapporteur.BoardEvent.NoteEndorsed;
import org.tertulia.rapporteur.BoardEvent.NoteMoved;
import org.tertulia.rapporteur.BoardEvent.NoteRemoved;
import org.tertulia.rapporteur.BoardEvent.NoteRestored;
import org.tertulia.rapporteur.BoardEvent.NoteShown;
import org.tertulia.rapporteur.BoardEvent.NoteSourced;
import org.tertulia.rapporteur.BoardEvent.NoteStacked;
import org.tertulia.rapporteur.BoardEvent.NoteTyped;
import org.tertulia.rapporteur.BoardEvent.NoteUnstacked;
import org.tertulia.rapporteur.BoardEvent.NoteWritten;
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
import org.tertulia.rapporteur.Note.Origin;
import org.tertulia.rapporteur.Note.Standing;
import org.tertulia.rapporteur.RapporteurView.Place;

/** What the events of boards and briefs change. */
final class Evolution {
    private Evolution() {}

    static RapporteurState evolve(RapporteurState state, BoardEvent event) {
        var notes = state.notes();
        return switch (event) {
            case NoteWritten written -> state.with(notes.put(written(written)));
            case NoteCarried carried -> state.with(notes.put(carried(carried, notes.get(carried.from()))));
            case NoteMoved(var note, var heading) ->
                state.with(notes.change(note, one -> one.at(new Place(one.board(), heading))));
            case NoteStacked(var note, var onto) -> state.with(notes.stack(note, onto));
            case NoteUnstacked(var note) -> state.with(notes.unstack(note));
            case NoteEndorsed(var note, var by, var endorsed) ->
                state.with(notes.change(note, one -> one.endorsed(by, endorsed)));
            case NoteShown(var board, var note) -> state.with(state.boards().change(board, one -> one.showing(note)));
            case NoteEdited edited ->
                unsettled(state, edited.note(), notes.change(edited.note(), one -> one.saying(edited.wording())));
            case NoteTyped(var note, var type) ->
                unsettled(
                        state,
                        note,
                        notes.change(note, one -> one.with(one.standing().as(type))));
            case NoteSourced(var note, var sources) ->
                unsettled(
                        state,
                        note,
                        notes.change(note, one -> one.with(one.standing().from(sources))));
            case NoteAttributed(var note, var attribution) ->
                unsettled(
                        state,
                        note,
                        notes.change(note, one -> one.with(one.standing().shownAs(attribution))));
            case NoteRemoved(var note) -> unsettled(state, note, notes.change(note, one -> one.removed(true)));
            case NoteRestored(var note) -> unsettled(state, note, notes.change(note, one -> one.removed(false)));
        };
    }

    static Briefs evolve(Briefs briefs, BriefEvent event) {
        return switch (event) {
            case BriefStarted(var brief, var template) -> briefs.put(Brief.started(brief, template));
            case MessageDrafted drafted -> briefs.drafted(drafted(drafted));
            case MessageEdited edited -> briefs.change(edited.message(), one -> one.saying(edited.wording()));
            case FindingCited(var message, var finding, var cited) ->
                briefs.change(message, one -> one.citing(finding, cited));
            case MessageTagged(var message, var tag, var tagged) ->
                briefs.change(message, one -> one.tagged(tag, tagged));
            case MessageStaged(var message, var stage) -> briefs.change(message, one -> one.at(stage));
            case MessageMoved(var message, var section, var position) -> briefs.moved(message, section, position);
            case MessageRemoved(var message) -> briefs.removed(message);
            case MessageRestored(var message) -> briefs.restored(message);
            case BriefProposed proposed -> briefs.change(proposed.brief(), one -> one.proposedBy(proposed.by()));
            case BriefPublished published ->
                briefs.change(published.brief(), one -> one.published(publication(published)));
        };
    }

    /** What a brief says rests on this note: whoever proposed it proposed something else. */
    private static RapporteurState unsettled(RapporteurState state, NoteId note, Notes notes) {
        return state.with(notes).with(state.briefs().unsettled(note));
    }

    private static Note written(NoteWritten event) {
        return Note.written(
                event.note(),
                new Place(event.board(), event.heading()),
                event.wording(),
                Standing.first(event.type(), event.sources(), event.attribution()),
                new Origin(event.by(), event.at(), null, null));
    }

    private static Note carried(NoteCarried event, Note from) {
        var standing = from.standing();
        return Note.written(
                event.note(),
                from.place(),
                event.wording(),
                Standing.first(standing.type(), standing.sources().at(event.stage()), standing.attribution()),
                new Origin(event.by(), event.at(), event.from(), event.mark()));
    }

    private static Message drafted(MessageDrafted event) {
        return Message.drafted(event.message(), event.brief(), event.section(), event.wording(), event.findings());
    }

    private static Publication publication(BriefPublished event) {
        return new Publication(event.published(), event.hash(), event.by(), event.at());
    }
}
