package org.tertulia.server.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tertulia.server.GoldenFile;
import org.tertulia.server.importer.ExchangeFolder;
import org.tertulia.server.importer.FolderReading;
import org.tertulia.server.importer.ProgrammeAlone;
import org.tertulia.server.wire.KeptRecords;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.programme.Step;
import org.tertulia.sessions.programme.edit.EditCheck;
import org.tertulia.sessions.whole.Multilingual;

/** What a block has of a programme, and the blocks that come with Tertulia. */
class BlockTest {
    private static final Path BROWSER = Path.of("../frontend/src/parts/programme/blocks/built-in.golden.ts");
    private static final Set<String> LANGUAGES = Set.of("en", "es", "fr");

    private final List<BlockList.Entry> builtIn = BuiltInBlocks.read();

    private static Programme sample() {
        var read = ExchangeFolder.readOnClassPath("sample/barcelona-2022");
        return assertInstanceOf(FolderReading.Whole.class, read, read::toString)
                .exchange()
                .programme();
    }

    @Test
    void the_built_in_blocks_are_a_programme_without_problems() {
        var read = ProgrammeAlone.readOnClassPath(BuiltInBlocks.FILE);
        assertEquals(List.of(), read.problems());
        assertEquals(
                Optional.empty(), EditCheck.objectionToTexts(read.programme().orElseThrow()));
    }

    @Test
    void there_is_one_for_each_common_way_to_meet() {
        assertEquals(
                List.of(
                        "opening",
                        "pairs",
                        "poster-round",
                        "gallery",
                        "review",
                        "stage",
                        "tables",
                        "fishbowl",
                        "questions",
                        "recap",
                        "commitments",
                        "closing"),
                builtIn.stream().map(BlockList.Entry::id).toList());
        assertEquals(
                List.of(10, 5, 10, 15, 10),
                builtIn("review").protocol().stream()
                        .map(step -> (int) (step.lengthMillis() / 60_000))
                        .toList());
        for (var entry : builtIn) {
            var segment = entry.block().segments().getFirst();
            var steps =
                    segment.protocol().stream().mapToLong(Step::lengthMillis).sum();
            assertTrue(steps == 0 || steps == segment.lengthMillis(), entry.id());
            assertTrue(segment.objective() != null && !(segment.prompts().isEmpty() && steps == 0), entry.id());
        }
    }

    @Test
    void each_text_of_them_is_in_three_languages() {
        for (var entry : builtIn) {
            for (var text : texts(entry.block().segments().getFirst()).toList()) {
                assertEquals(LANGUAGES, text.byLanguage().keySet(), text::toString);
            }
        }
    }

    private static Stream<Multilingual> texts(Segment segment) {
        return Stream.of(
                        Stream.of(segment.title()),
                        Stream.ofNullable(segment.objective()),
                        segment.prompts().stream(),
                        segment.protocol().stream().flatMap(step -> Stream.of(step.title(), step.prompt())),
                        segment.headings().stream().map(Heading::title))
                .flatMap(texts -> texts);
    }

    private Segment builtIn(String id) {
        return builtIn.stream()
                .filter(entry -> entry.id().equals(id))
                .map(entry -> entry.block().segments().getFirst())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_block_says_nothing_of_who_where_and_when() {
        var programme = sample();
        for (var segment : programme.segments()) {
            var block = Block.ofSegment(programme, segment.id()).orElseThrow();
            var only = block.segments().getFirst();
            assertEquals(segment.title(), block.title());
            assertEquals(segment.protocol(), only.protocol());
            assertEquals(segment.lengthMillis(), only.lengthMillis());
            assertEquals(0, only.plannedStart());
            assertEquals(List.of(), only.facilitators());
            assertEquals(List.of(), only.lineUp().turns());
            assertTrue(Stream.of(
                            Optional.ofNullable(only.stage()),
                            Optional.ofNullable(only.rooms()),
                            Optional.ofNullable(only.setting()),
                            Optional.ofNullable(only.front()))
                    .allMatch(Optional::isEmpty));
            assertFalse(only.fixed());
        }
    }

    @Test
    void a_session_becomes_its_segments_at_their_distances() {
        var programme = sample();
        var session = programme.sessions().getFirst();
        var block = Block.ofSession(programme, session.id()).orElseThrow();
        var segments = programme.segments().stream()
                .filter(segment -> segment.session().equals(session.id()))
                .toList();
        assertEquals(session.title(), block.title());
        assertEquals(
                segments.stream()
                        .map(segment ->
                                segment.plannedStart() - segments.getFirst().plannedStart())
                        .sorted()
                        .toList(),
                block.segments().stream().map(Segment::plannedStart).toList());
        assertEquals(
                block.segments().size(),
                block.segments().stream().map(Segment::id).distinct().count());
    }

    @Test
    void what_is_not_in_the_programme_is_no_block() {
        var programme = sample();
        assertEquals(Optional.empty(), Block.ofSegment(programme, new SegmentId("other")));
        assertEquals(Optional.empty(), Block.ofSession(programme, new SessionId("other")));
    }

    @Test
    void a_kept_block_is_read_as_it_was_written() {
        for (var entry : builtIn) {
            assertEquals(entry.block(), KeptRecords.read(KeptRecords.write(entry.block()), Block.class));
        }
    }

    @Test
    void the_browser_tests_use_the_same_blocks() throws IOException {
        new GoldenFile(BROWSER)
                .isExactly(List.of(
                        "// Written from the built-in blocks by the server's test of blocks; do not edit.",
                        "import type { LibraryBlock } from \"./library\";",
                        "",
                        "export const builtIn: readonly LibraryBlock[] = [",
                        String.join(
                                "\n",
                                builtIn.stream()
                                        .map(entry -> "  " + KeptRecords.write(entry) + ",")
                                        .toList()),
                        "];"));
    }
}
