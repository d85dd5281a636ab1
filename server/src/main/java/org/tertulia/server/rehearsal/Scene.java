package org.tertulia.server.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.boards.Attribution;
import org.tertulia.rapporteur.boards.BoardCommand.TypeNote;
import org.tertulia.rapporteur.boards.BoardCommand.WriteNote;
import org.tertulia.rapporteur.boards.BoardId;
import org.tertulia.rapporteur.boards.BoardView;
import org.tertulia.rapporteur.boards.FindingType;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.boards.NoteView;
import org.tertulia.rapporteur.boards.Sources;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.View;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.segments.SegmentView;

/** What all scenes share: the cast, the pace, the facilitator's view, and writing notes. Runs on a virtual thread. */
final class Scene {
    private static final List<FindingType> TYPES = List.of(FindingType.values());

    final Cast cast;
    final Pace pace;
    final Sayings sayings;
    private final ExchangeCodec codec;

    Scene(Cast cast, Pace pace, Sayings sayings, ExchangeCodec codec) {
        this.cast = cast;
        this.pace = pace;
        this.sayings = sayings;
        this.codec = codec;
    }

    /** Sends the facilitator's command and waits for the answer. */
    void direct(Command command) {
        cast.facilitator().ask(command).await();
    }

    SegmentView segment(SegmentId id) {
        return view("segment/", id, SegmentView.class);
    }

    <V extends View> V view(String kind, Id id, Class<V> type) {
        return cast.facilitator()
                .seen()
                .view(kind + id.value())
                .map(node -> codec.view(node, type))
                .orElseThrow(() -> new IllegalStateException("nobody sees " + kind + id.value()));
    }

    <V extends View> Map<String, V> all(String kind, Class<V> type) {
        return cast.facilitator().seen().all(kind, node -> codec.view(node, type));
    }

    List<Heading> headings(BoardId board) {
        return view("board/", board, BoardView.class).headings();
    }

    Map<String, NoteView> notes() {
        return all("note/", NoteView.class);
    }

    /** Spreads some acts evenly until the end, and waits for the end. */
    void spread(int acts, long end, IntConsumer act) {
        var start = pace.now();
        for (var number = 0; number < acts; number++) {
            pace.until(start + (end - start) * (number + 1) / (acts + 1)).await();
            act.accept(number);
        }
        pace.until(end).await();
    }

    /** One person writes a sentence under some heading. Sometimes it also becomes a finding. */
    void write(SimulatedPerson author, BoardId board, Sources sources, double typed) {
        var headings = headings(board);
        var type = sayings.happens(typed) ? sayings.oneOf(TYPES) : null;
        var attribution = sayings.happens(0.3) ? Attribution.PUBLIC : Attribution.CITY_UNNAMED;
        var heading = sayings.oneOf(headings).id();
        var note = new NoteId(UUID.randomUUID().toString());
        var writing = new WriteNote(note, board, heading, wording(author), null, sources, attribution);
        author.ask(writing).onSuccess(_ -> type(author, note, type));
    }

    Wording wording(SimulatedPerson author) {
        var language = author.language();
        return new Wording(new EditId(UUID.randomUUID().toString()), sayings.sentence(language), language);
    }

    private static void type(SimulatedPerson author, NoteId note, @Nullable FindingType type) {
        if (type != null) {
            author.ask(new TypeNote(note, type));
        }
    }
}
