package org.tertulia.realtime.writing;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.FaultyJournal;
import org.tertulia.realtime.journal.Journal;

/** A writer of cards, on a loop and a journal that tests control. */
final class WriterFixture {
    static final long START = 1_000_000;

    final FaultyJournal journal;
    final ManualLoop loop;
    final StreamDefinition<Cards.Room, Cards.Ask, Cards.Fact> play = Cards.stream("cards");
    final List<Commit<Cards.Room, Cards.Fact>> commits = new ArrayList<>();
    final Writer<Cards.Room, Cards.Ask, Cards.Fact> writer;

    private WriterFixture(FaultyJournal journal, long wallMillis) {
        this.journal = journal;
        this.loop = new ManualLoop(wallMillis);
        var opening = Writer.open(loop, journal, play, read -> {});
        loop.settle();
        this.writer = opening.result();
        writer.begin(commits::add, marks -> {});
        loop.settle();
    }

    static WriterFixture fresh() {
        return new WriterFixture(new FaultyJournal(), START);
    }

    /** The server is stopped and started again so much later. */
    WriterFixture restartAfter(long millis) {
        writer.close();
        loop.settle();
        return new WriterFixture(journal, loop.wallMillis() + millis);
    }

    /** Asks, and runs everything that can run without time passing. */
    Answer does(Cards.Ask command) {
        return does(UUID.randomUUID(), command);
    }

    Answer does(UUID id, Cards.Ask command) {
        var answer = asks(id, command);
        loop.settle();
        return answer.result();
    }

    /** Asks; the answer comes when the test lets the loop run. */
    Future<Answer> asks(Cards.Ask command) {
        return asks(UUID.randomUUID(), command);
    }

    Future<Answer> asks(UUID id, Cards.Ask command) {
        return writer.ask(Ask.of(id, new PersonId("ana"), command, play.codec()));
    }

    /** Asks for something that is not to wait longer than so many milliseconds. */
    Future<Answer> asksWithin(long millis, Cards.Ask command) {
        return asksWithin(UUID.randomUUID(), millis, command);
    }

    Future<Answer> asksWithin(UUID id, long millis, Cards.Ask command) {
        var deadline = loop.nanos() + TimeUnit.MILLISECONDS.toNanos(millis);
        return writer.ask(Ask.before(deadline, id, new PersonId("ana"), command, play.codec()));
    }

    Cards.Room room() {
        return writer.adopted().state();
    }

    /** All events of the journal. */
    List<Cards.Fact> facts() {
        return journal.read("cards", 0, Integer.MAX_VALUE).result().stream()
                .flatMap(entry -> entry.events().stream())
                .map(recorded -> play.codec().event(recorded.name(), recorded.data()))
                .toList();
    }

    /** The stream times of all events of the journal. */
    List<Long> times() {
        return journal.read("cards", 0, Integer.MAX_VALUE).result().stream()
                .flatMap(entry -> entry.events().stream())
                .map(Journal.Recorded::time)
                .toList();
    }
}
