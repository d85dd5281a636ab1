package org.tertulia.server.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tertulia.server.RunningTertulia;

/** Who may import, undo and look, and which right an import leaves alone. */
class StudioRightsTest extends StudioTests {
    @Test
    void organisers_keep_their_own_right() throws Exception {
        event.write("people.csv", "uclg,organiser; facilitator@peer", "uclg,facilitator@peer");
        event.append("people.csv", "Second,second@uclg.example.org,uclg,organiser,en\n");
        var page = event.over(event.bringFolder());
        assertTrue(page.contains("The import was refused"), page);
        assertTrue(page.contains("roles"), page);
        assertFalse(page.contains("Make these changes"), page);
    }

    @Test
    void an_undo_leaves_the_right_of_the_organiser_who_asks_for_it() throws Exception {
        event.append("people.csv", "Second,second@uclg.example.org,uclg,organiser,en\n");
        var plan = event.bringFolder();
        event.over(event.press(plan, "make"));
        event.as(event.signIn("second@uclg.example.org"));
        var undone = event.over(event.press(plan, "undo"));
        assertTrue(
                undone.contains("<td lang=\"en\">has opened the personal link or done something since</td>"), undone);
        assertEquals(200, event.get(event.path()).statusCode());
    }

    @Test
    void only_organisers_of_this_exchange_see_its_imports() throws Exception {
        var plan = event.bringFolder();
        var delegate = event.signIn(SmallEvent.DELEGATE);
        RunningTertulia.understood(running.get(event.path(), "Cookie", delegate), 403);
        RunningTertulia.understood(running.get(plan, "Cookie", delegate), 403);
        RunningTertulia.understood(running.get(plan), 401);
        var elsewhere = running.signIn("organiser-uclg");
        var there = plan.replaceFirst("^/x/[^/]+", "/x/" + RunningTertulia.SLUG);
        RunningTertulia.understood(running.get(there, "Cookie", elsewhere), 404);
        RunningTertulia.understood(
                running.get(there.replaceFirst("imports/.*", "imports/none"), "Cookie", elsewhere), 404);
    }

    @Test
    void a_form_of_another_site_is_refused() throws Exception {
        var plan = event.bringFolder().replaceFirst("\\?.*", "");
        var cookie = event.signIn(SmallEvent.ORGANISER);
        for (var act : List.of("/make", "/discard", "/undo")) {
            RunningTertulia.understood(
                    running.postFrom("https://elsewhere.example", plan + act, Map.of(), "Cookie", cookie), 403);
        }
        RunningTertulia.understood(
                running.postFileFrom(
                        "https://elsewhere.example",
                        event.path() + "/import",
                        "a.zip",
                        event.archive(),
                        "Cookie",
                        cookie),
                403);
    }

    @Test
    void the_audit_and_the_list_say_who_imported_and_who_took_back() throws Exception {
        event.renameReview();
        var plan = event.bringFolder();
        event.over(event.press(plan, "make"));
        event.over(event.press(plan, "undo"));
        var audit = event.get(event.path().replace("/studio", "/audit")).body();
        assertTrue(audit.contains("<td dir=\"auto\">Facilitator of UCLG</td><td>Began an import</td>"), audit);
        assertTrue(audit.contains("<td dir=\"auto\">Facilitator of UCLG</td><td>Undid an import</td>"), audit);
        var files = event.get(event.path() + "/files").body();
        assertTrue(
                files.contains("<td>Undo of an import</td><td>done</td><td dir=\"auto\">Facilitator of UCLG</td>"),
                files);
        assertTrue(files.contains("<td>Import</td><td>done</td><td dir=\"auto\">Operator</td>"), files);
    }
}
