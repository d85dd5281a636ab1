package org.tertulia.realtime.showing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tertulia.realtime.cards.Browser;
import org.tertulia.realtime.cards.BrowserPicture;
import org.tertulia.realtime.cards.CardPlay;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.cards.Dice;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.journal.Marks;
import org.tertulia.realtime.wire.Farewell;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.wire.FromBrowser;
import org.tertulia.realtime.writing.Adopted;
import org.tertulia.realtime.writing.Commit;
import org.tertulia.realtime.writing.ManualLoop;
import org.tertulia.realtime.writing.StreamTime;

/** People who watch cards through sockets that stall, break and come back, and the hub that shows them. */
final class CardWatchers {
    private static final int LONG_ONES = 5;
    private static final Occasion OCCASION = new Occasion(0, PersonId.ENGINE, new UUID(0, 0));

    private final Dice dice;
    private final CardPlay play;
    private final Cards rules = new Cards();
    private final ManualLoop loop = new ManualLoop(0);
    private final StreamTime time = StreamTime.goOn(Anchor.wallTime(), 0, 0, loop::nanos);
    private final List<Socket> sockets = new ArrayList<>();
    private Hub<Cards.Room, Cards.Fact> hub;
    private Stand stand = new Stand(Cards.Room.EMPTY, 0, Marks.of("first"));
    private Stand copy = stand;
    private int made;

    CardWatchers(Dice dice) {
        this.dice = dice;
        this.play = new CardPlay(dice, LONG_ONES);
        this.hub = open();
        CardPlay.PEOPLE.forEach(person -> sockets.add(new Socket(person)));
        CardPlay.PEOPLE.forEach(person -> sockets.add(new Socket(person)));
    }

    private Hub<Cards.Room, Cards.Fact> open() {
        var adopted = new Adopted<>(stand.room(), stand.sequence(), 0);
        return new Hub<>(loop, Cards.stream("cards", rules), 1, stand.marks(), time, adopted);
    }

    /** One random thing happens. */
    void somethingHappens() {
        var socket = dice.any(sockets);
        switch (dice.below(15)) {
            case 4 -> loop.pass(dice.below(60));
            case 0 -> socket.breaks();
            case 1 -> socket.comesBack();
            case 2 -> socket.stalls();
            case 3 -> socket.drains(1 + dice.below(3));
            case 5 -> settle();
            case 8 -> socket.looks(play.topics());
            case 9 -> socket.turnsTo(play.topics());
            case 6 -> sometimes(() -> copy = stand);
            case 7 -> sometimes(this::putTheCopyBack);
            default -> commit();
        }
    }

    private void sometimes(Runnable act) {
        if (dice.oneIn(20)) {
            act.run();
        }
    }

    private String freshMark() {
        return "mark" + ++made;
    }

    private void settle() {
        stand = stand.marked(freshMark());
        hub.mark(stand.marks());
    }

    /** The server starts again with an older copy of the journal. */
    private void putTheCopyBack() {
        sockets.forEach(Socket::breaks);
        rules.recovers();
        stand = copy.marked(freshMark());
        hub = open();
    }

    void theNextLookFails() {
        rules.stumbles();
    }

    /** Everybody comes back and reads all there is. */
    void everybodyCatchesUp() {
        loop.pass(Hub.TICK_MILLIS + 1);
        sockets.forEach(socket -> {
            socket.comesBack();
            socket.drains(Integer.MAX_VALUE);
        });
    }

    List<Socket> sockets() {
        return sockets;
    }

    /** What the rules say that a person sees. */
    Map<String, Map<String, String>> truth(PersonId person, List<String> topics) {
        return CardPlay.truth(rules, stand.room(), person, topics);
    }

    private void commit() {
        var before = stand.room();
        var room = before;
        var sequence = stand.sequence();
        var changes = new ArrayList<Commit.Change<Cards.Room, Cards.Fact>>();
        for (var n = dice.below(3); n >= 0; n--) {
            var decision = rules.decide(room, play.next(), OCCASION);
            if (decision instanceof Decision.Accepted<Cards.Fact> accepted) {
                for (var event : accepted.events()) {
                    room = rules.evolve(room, event);
                    changes.add(new Commit.Change<>(event, room));
                    sequence++;
                }
            }
        }
        if (!changes.isEmpty()) {
            stand = new Stand(room, sequence, stand.marks());
            hub.publish(new Commit<>(sequence, before, changes));
        }
    }

    /** Where the journal stands. */
    private record Stand(Cards.Room room, long sequence, Marks marks) {
        Stand marked(String mark) {
            return new Stand(room, sequence, marks.and(new Marks.Mark(mark, sequence)));
        }
    }

    /** The socket of one browser; it may take only so many frames. */
    final class Socket implements FrameSink {
        final PersonId person;
        final BrowserPicture picture = new BrowserPicture(dice.oneIn(2));
        private boolean connected;
        private int willTake = Integer.MAX_VALUE;

        Socket(String person) {
            this.person = new PersonId(person);
        }

        void breaks() {
            connected = false;
            hub.leave(this);
            picture.interrupt();
        }

        void comesBack() {
            if (!connected) {
                connected = true;
                hub.join(new Visitor(person, () -> true), this, picture.hello("cards"));
            }
        }

        void looks(List<String> topics) {
            picture.look(topics);
            hub.look(this, new FromBrowser.Look(topics));
        }

        void turnsTo(List<String> topics) {
            breaks();
            picture.turnTo(topics);
        }

        void stalls() {
            willTake = 0;
        }

        void drains(int frames) {
            willTake = frames;
            hub.resume(this);
        }

        @Override
        public boolean isWritable() {
            return willTake > 0;
        }

        @Override
        public void send(Frame frame) {
            willTake--;
            var message = Browser.read(frame.text());
            assertAllowed(message);
            picture.draw(message);
        }

        private void assertAllowed(JsonNode message) {
            var allowed = rules.scopes(stand.room(), person);
            message.path("feeds").fieldNames().forEachRemaining(feed -> {
                var scope = new Scope(feed.substring(0, feed.indexOf('@')));
                assertTrue(allowed.contains(scope), person + " was sent " + feed);
            });
        }

        @Override
        public void end(Farewell farewell) {
            throw new AssertionError(farewell);
        }
    }
}
