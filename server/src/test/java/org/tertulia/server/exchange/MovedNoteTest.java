package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tertulia.rapporteur.boards.Attribution;
import org.tertulia.rapporteur.boards.BoardCommand.MoveNote;
import org.tertulia.rapporteur.boards.BoardCommand.WriteNote;
import org.tertulia.rapporteur.boards.BoardId;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.boards.Sources;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.journal.Marks;
import org.tertulia.realtime.showing.Hub;
import org.tertulia.realtime.showing.Visitor;
import org.tertulia.realtime.wire.FromBrowser;
import org.tertulia.realtime.writing.Adopted;
import org.tertulia.realtime.writing.Commit;
import org.tertulia.realtime.writing.StreamDefinition;
import org.tertulia.realtime.writing.StreamTime;
import org.tertulia.server.entering.StillLoop;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.programme.HeadingId;

/** What pages are sent when a note moves to another heading. */
class MovedNoteTest {
    private static final NoteId NOTE = new NoteId("n");
    private static final String OLD = "everyone@note/session:s1/needs/0";
    private static final String NEW = "everyone@note/session:s1/time/0";

    private final LittleExchange exchange = new LittleExchange((state, command, actor) -> Optional.empty());
    private final StillLoop loop = new StillLoop();
    private Hub<ExchangeState, Event> hub;

    @BeforeEach
    void writeNote() {
        exchange.done(
                "rapporteur",
                new WriteNote(
                        NOTE,
                        new BoardId("session:s1"),
                        new HeadingId("needs"),
                        new Wording(new EditId("e"), "Beds", "en"),
                        null,
                        new Sources(null, null, null, null, null, null),
                        Attribution.PUBLIC));
        hub = hub();
    }

    @Test
    void who_looks_at_both_headings_gets_it_in_the_frame_in_which_they_lose_it() {
        var onlooker = looking("note/session:s1/needs/0", "note/session:s1/time/0");
        assertEquals(List.of(OLD), feeds(onlooker));
        var frames = onlooker.frames();
        move();
        assertEquals(frames + 1, onlooker.frames());
        assertEquals(List.of(NEW), feeds(onlooker));
    }

    @Test
    void who_looks_at_one_heading_loses_it_or_gets_it() {
        var before = looking("note/session:s1/needs/*");
        var after = looking("note/session:s1/time/*");
        move();
        assertEquals(List.of(), feeds(before));
        assertEquals(List.of(NEW), feeds(after));
    }

    private void move() {
        var before = exchange.state();
        exchange.done("rapporteur", new MoveNote(NOTE, new HeadingId("time")));
        var moved = exchange.played().getLast().events().getFirst();
        hub.publish(new Commit<>(2, before, List.of(new Commit.Change<>(moved, exchange.state()))));
        loop.pass();
    }

    private Onlooker looking(String... topics) {
        var onlooker = new Onlooker(new PersonId("delegate-quilmes"), List.of(topics));
        var nothing = List.<String>of();
        hub.join(
                new Visitor(onlooker.person, () -> true),
                onlooker,
                new FromBrowser.Hello("little", 0, "", 0, nothing, nothing, onlooker.topics(), List.of(), false));
        loop.pass();
        return onlooker;
    }

    /** The feeds in which a page has the note. */
    private static List<String> feeds(Onlooker onlooker) {
        return onlooker.sees().entrySet().stream()
                .flatMap(feed -> feed.getValue().containsKey("note/n") ? Stream.of(feed.getKey()) : Stream.of())
                .toList();
    }

    private Hub<ExchangeState, Event> hub() {
        var codec = new ExchangeCodec(person -> "Name of " + person.value());
        return new Hub<>(
                loop,
                new StreamDefinition<>("little", exchange.rules(), codec, exchange.rules(), Anchor.wallTime(), "this"),
                1,
                Marks.of("first"),
                StreamTime.goOn(Anchor.wallTime(), 0, 0, loop::nanos),
                new Adopted<>(exchange.state(), 1, 0));
    }
}
