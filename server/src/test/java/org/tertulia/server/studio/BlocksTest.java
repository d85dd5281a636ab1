package org.tertulia.server.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tertulia.server.RunningTertulia;
import org.tertulia.server.importer.ProgrammeAlone;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeCommand.EditProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.edit.SegmentEdit;

/** Who reads, keeps and removes blocks of the shared library. */
class BlocksTest extends StudioTests {
    private static final Pattern KEPT = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"block\":");

    private String blocks() {
        return event.path() + "/blocks";
    }

    private HttpResponse<String> keep(String field, String id) throws Exception {
        return event.post(blocks(), Map.of(field, id));
    }

    private static String kept(String list) {
        var found = KEPT.matcher(list).results().toList();
        return found.isEmpty() ? "" : found.getLast().group(1);
    }

    private void removeAll() throws Exception {
        for (var id = kept(event.get(blocks() + ".json").body()); !id.isEmpty(); ) {
            id = kept(event.post(blocks() + "/" + id + "/delete", Map.of()).body());
        }
    }

    @Test
    void an_organiser_gets_the_built_in_blocks_in_three_languages() throws Exception {
        var list = event.get(blocks() + ".json");
        assertEquals(200, list.statusCode());
        assertEquals(
                "application/json; charset=utf-8",
                list.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(list.body().contains("{\"id\":\"fishbowl\",\"block\":{\"kind\":\"segment\""), list::body);
        assertTrue(
                list.body().contains("\"title\":{\"en\":\"Fishbowl\",\"es\":\"Pecera\",\"fr\":\"Bocal\"}"), list::body);
    }

    @Test
    void a_kept_segment_is_in_the_list_once_until_it_is_removed() throws Exception {
        var first = keep(
                "segment", event.state().programme().segments().getFirst().id().value());
        assertEquals(200, first.statusCode(), first::body);
        assertTrue(first.body().contains("\"kept\":true,\"removable\":true"), first::body);
        var again = keep(
                "segment", event.state().programme().segments().getFirst().id().value());
        assertEquals(first.body(), again.body());
        removeAll();
        assertEquals("", kept(event.get(blocks() + ".json").body()));
    }

    @Test
    void a_kept_session_names_nobody_of_the_exchange() throws Exception {
        var whole = keep(
                "session", event.state().programme().sessions().getFirst().id().value());
        assertEquals(200, whole.statusCode(), whole::body);
        var block = whole.body().substring(whole.body().indexOf(kept(whole.body())));
        assertTrue(block.contains("\"kind\":\"session\""), block);
        for (var organisation : List.of("uclg", "UCLG", "door", "quilmes")) {
            assertFalse(block.contains(organisation), organisation);
        }
        removeAll();
    }

    @Test
    void organisers_of_other_exchanges_use_a_kept_block_and_cannot_remove_it() throws Exception {
        var id = kept(keep(
                        "segment",
                        event.state().programme().segments().getLast().id().value())
                .body());
        var there = "/x/" + RunningTertulia.SLUG + "/studio/blocks";
        var elsewhere = running.signIn("organiser-uclg");
        var seen = running.get(there + ".json", "Cookie", elsewhere).body();
        assertEquals(id, kept(seen));
        assertTrue(seen.contains("\"kept\":true,\"removable\":false"), seen);
        RunningTertulia.understood(running.post(there + "/" + id + "/delete", Map.of(), "Cookie", elsewhere), 404);
        assertEquals(id, kept(event.get(blocks() + ".json").body()));
        removeAll();
    }

    @Test
    void what_is_no_segment_and_no_session_is_refused_and_changes_nothing() throws Exception {
        var before = event.get(blocks() + ".json").body();
        RunningTertulia.understood(keep("segment", "nothing"), 404);
        RunningTertulia.understood(keep("session", ""), 404);
        RunningTertulia.understood(keep("board", "peer"), 404);
        RunningTertulia.understood(event.post(blocks() + "/opening/delete", Map.of()), 404);
        assertEquals(before, event.get(blocks() + ".json").body());
    }

    @Test
    void only_organisers_get_to_the_library() throws Exception {
        var delegate = event.signIn(SmallEvent.DELEGATE);
        RunningTertulia.understood(running.get(blocks() + ".json", "Cookie", delegate), 403);
        RunningTertulia.understood(running.post(blocks(), Map.of("session", "peer"), "Cookie", delegate), 403);
        RunningTertulia.understood(running.get(blocks() + ".json"), 401);
        RunningTertulia.understood(
                running.postFrom(
                        "https://elsewhere.example",
                        blocks(),
                        Map.of("session", "peer"),
                        "Cookie",
                        event.signIn(SmallEvent.ORGANISER)),
                403);
    }

    @Test
    void one_edit_of_a_programme_with_all_built_in_blocks_is_accepted() throws Exception {
        var built = ProgrammeAlone.readOnClassPath("blocks/programme.yaml")
                .programme()
                .orElseThrow();
        event.ask(new PutProgramme(new Programme(
                built.title(),
                built.zone(),
                built.languages(),
                built.stages(),
                built.sessions(),
                List.of(),
                built.exchangeHeadings(),
                List.of())));
        var added = built.segments().stream()
                .map(segment -> new SegmentEdit(segment.id(), null, segment))
                .toList();
        event.ask(new EditProgramme(added, List.of(), null, false));
        assertEquals(built.segments(), event.state().programme().segments());
        var kept = keep("segment", "fishbowl");
        assertEquals(200, kept.statusCode(), kept::body);
        assertEquals("", kept(kept.body()), "what comes with Tertulia is not kept once more");
    }
}
