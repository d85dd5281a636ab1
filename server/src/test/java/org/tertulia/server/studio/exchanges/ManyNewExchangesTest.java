package org.tertulia.server.studio.exchanges;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.RunningTertulia;

/** Many organisers make exchanges at the same moment. */
class ManyNewExchangesTest {
    private static final int MOST_WAITING = 32;

    @Test
    void they_wait_for_their_turn_or_are_asked_to_come_back_and_then_there_is_room_again(@TempDir Path data)
            throws Exception {
        try (var running = new RunningTertulia(data, Map.of())) {
            var studio = new Studio(running, "organiser-uclg");
            var asked = IntStream.range(0, MOST_WAITING + 8)
                    .mapToObj(number -> Studio.form("many-" + number, "from", "empty"))
                    .map(form -> CompletableFuture.supplyAsync(() -> status(studio, form)))
                    .toList();
            var answers = asked.stream().map(CompletableFuture::join).toList();
            var made = answers.stream().filter(answer -> answer == 303).count();
            assertTrue(made >= MOST_WAITING, answers::toString);
            assertTrue(List.of(303, 503).containsAll(answers), answers::toString);
            studio.make(Studio.form("after-many"));
        }
    }

    private static int status(Studio studio, Map<String, String> form) {
        try {
            return studio.post("/studio/new", form).statusCode();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
