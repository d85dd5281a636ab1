package org.tertulia.realtime.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.journal.Journal;

class AnchoringTest {
    private final ManualLoop loop = new ManualLoop(1_000);
    private final StreamTime time = StreamTime.goOn(new Anchor(1_000, 1_000, 1), 0, 1_000, loop::nanos);
    private final Queue<Promise<Journal.Outcome>> unanswered = new ArrayDeque<>();
    private final Anchoring anchoring = new Anchoring(loop, time, this::keep, () -> {}, () -> {});

    @Test
    void an_anchor_of_now_keeps_the_rate_that_was_asked_for_before_it() {
        anchoring.setRate(60);
        anchoring.renew();
        loop.settle();
        answer();
        answer();
        assertEquals(60, time.rate());
    }

    private Future<Journal.Outcome> keep(Anchor anchor) {
        var answer = Promise.<Journal.Outcome>promise();
        unanswered.add(answer);
        return answer.future();
    }

    private void answer() {
        unanswered.remove().complete(Journal.Outcome.KEPT);
        loop.settle();
    }
}
