package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.tertulia.server.Seeds;
import org.tertulia.server.entering.StillLoop;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.server.wire.ExchangeCodec;

/** A page that has followed an exchange holds what a page that enters now is sent, whatever both look at. */
class LookingPropertiesTest {
    private static final int COMMANDS = 400;
    private static final int SEEDS = 6;
    private static final int MOST_TOPICS = 6;
    private static final List<String> TOPICS = List.of(
            "exchange",
            "session",
            "segment",
            "clock",
            "turn",
            "floor",
            "hand",
            "organisation",
            "practice/*",
            "practice/quilmes",
            "person",
            "me",
            "notice",
            "board",
            "board/rooms",
            "room",
            "room/*",
            "note/*",
            "note/session:s1/*",
            "note/session:s1/needs/*",
            "note/session:s1/time/0",
            "note/session:s2/needs/0",
            "note/shown",
            "act",
            "message",
            "*");

    private final StillLoop loop = new StillLoop();
    private final ExchangeCodec codec = new ExchangeCodec(person -> "Name of " + person.value());

    static LongStream seeds() {
        return Seeds.of(SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_a_page_holds_is_what_it_would_be_sent_anew(long seed) {
        var random = new Random(seed);
        var play = new RandomPlay(seed);
        play.go(1, () -> {});
        var hub = hub(play, 1);
        var sequence = new long[] {1};
        var onlookers = onlookers(play, random, hub);
        play.onEvent((before, event, after) -> {
            sequence[0]++;
            hub.publish(new Commit<>(sequence[0], before, List.of(new Commit.Change<>(event, after))));
            if (random.nextInt(4) == 0) {
                loop.pass();
            }
        });
        play.go(COMMANDS, () -> {
            var turning = onlookers.get(random.nextInt(onlookers.size()));
            turning.look(topics(random));
            hub.look(turning, new FromBrowser.Look(turning.topics()));
            loop.pass();
            var fresh = hub(play, sequence[0]);
            onlookers.forEach(onlooker -> assertHolds(onlooker, fresh, play));
        });
    }

    private void assertHolds(Onlooker onlooker, Hub<ExchangeState, Event> fresh, RandomPlay play) {
        var anew = new Onlooker(onlooker.person, onlooker.topics());
        join(fresh, anew);
        assertEquals(anew.sees(), onlooker.sees(), () -> onlooker.person + " " + onlooker.topics() + play.last());
    }

    private List<Onlooker> onlookers(RandomPlay play, Random random, Hub<ExchangeState, Event> hub) {
        var onlookers = new ArrayList<Onlooker>();
        for (var person : play.state().everybody()) {
            var onlooker = new Onlooker(person, topics(random));
            join(hub, onlooker);
            onlookers.add(onlooker);
        }
        return onlookers;
    }

    private static List<String> topics(Random random) {
        var topics = new ArrayList<>(TOPICS);
        Collections.shuffle(topics, random);
        return List.copyOf(topics.subList(0, 1 + random.nextInt(MOST_TOPICS)));
    }

    private Hub<ExchangeState, Event> hub(RandomPlay play, long sequence) {
        return new Hub<>(
                loop,
                new StreamDefinition<>("little", play.rules(), codec, play.rules(), Anchor.wallTime(), "this"),
                1,
                Marks.of("first"),
                StreamTime.goOn(Anchor.wallTime(), 0, 0, loop::nanos),
                new Adopted<>(play.state(), sequence, 0));
    }

    private static void join(Hub<ExchangeState, Event> hub, Onlooker onlooker) {
        PersonId person = onlooker.person;
        hub.join(
                new Visitor(person, () -> true),
                onlooker,
                new FromBrowser.Hello(
                        "little",
                        0,
                        "",
                        0,
                        List.of(),
                        List.of(),
                        onlooker.topics(),
                        List.of(),
                        person.value().length() % 2 == 0));
    }
}
