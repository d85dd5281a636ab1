package org.tertulia.server.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.postgres.TestDatabase;
import org.tertulia.sessions.whole.Multilingual;

class BlockStoreTest {
    @TempDir
    static Path home;

    private static TestDatabase database;
    private static BlockStore store;

    @BeforeAll
    static void start() throws Exception {
        database = new TestDatabase(home);
        store = new BlockStore(database.pool());
        database.ask("INSERT INTO exchange (slug, stream, sample) VALUES ('quito', 'quito', false), ('lima', 'lima',"
                + " false)");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.ask("DELETE FROM block");
    }

    private static Block block(int number) {
        var known = BuiltInBlocks.read().getFirst().block();
        return new Block(known.kind(), new Multilingual(Map.of("en", "Block " + number)), known.segments());
    }

    @Test
    void there_is_an_end_to_how_many_are_kept_also_when_many_are_kept_at_once() {
        Future.all(IntStream.range(0, BlockStore.MOST + 3)
                        .mapToObj(number -> store.keep("quito", block(number)))
                        .toList())
                .await();
        assertEquals(BlockStore.MOST, store.all("quito").await().size());
        assertFalse(store.keep("quito", block(-1)).await());
    }

    @Test
    void a_block_of_a_deleted_exchange_stays_and_any_organiser_may_remove_it() {
        assertTrue(store.keep("quito", block(1)).await());
        var id = UUID.fromString(store.all("lima").await().getFirst().id());
        assertFalse(store.remove(id, "lima").await());
        store.erase("quito").await();
        assertEquals(
                List.of(true),
                store.all("lima").await().stream()
                        .map(BlockList.Entry::removable)
                        .toList());
        assertTrue(store.remove(id, "lima").await());
        assertEquals(List.of(), store.all("quito").await());
    }
}
