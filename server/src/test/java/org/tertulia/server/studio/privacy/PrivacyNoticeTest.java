package org.tertulia.server.studio.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.RunningTertulia;
import org.tertulia.server.privacy.PrivacyPart;
import org.tertulia.server.studio.SmallEvent;

class PrivacyNoticeTest {
    @TempDir
    static Path data;

    private static RunningTertulia running;

    @TempDir
    Path written;

    private SmallEvent event;
    private String slug = "";

    @BeforeAll
    static void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void begin(TestInfo test) throws Exception {
        slug = "small-" + Integer.toHexString(test.getDisplayName().hashCode());
        event = new SmallEvent(running, data, written, slug);
    }

    /** A form with every text in both languages of the event. */
    private static Map<String, String> whole(int revision) {
        var form = new HashMap<>(Map.of("revision", Integer.toString(revision), "joint", "no", "own", "no"));
        for (var part : PrivacyPart.values()) {
            form.put(PrivacyForm.name("en", part), "English " + part.word());
            form.put(PrivacyForm.name("es", part), "Español " + part.word());
        }
        return form;
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        var other = new HashMap<>(form);
        other.put(name, value);
        return other;
    }

    private String form() {
        return event.path() + "/privacy";
    }

    private String page(String language) throws Exception {
        var page = running.get("/x/" + slug + "/privacy?lang=" + language);
        assertEquals(200, page.statusCode(), page.body());
        return page.body();
    }

    @Test
    void what_is_published_is_read_by_everybody_in_their_language() throws Exception {
        assertTrue(page("en").contains("have not published their part"));
        assertEquals(303, event.post(form(), with(whole(0), "publish", "yes")).statusCode());
        assertTrue(page("en").contains("English controller"), page("en"));
        assertTrue(page("es").contains("Español controller"), page("es"));
        var french = page("fr");
        assertTrue(french.contains("lang=\"en\" dir=\"auto\" class=\"as-written\">English controller"), french);
        assertTrue(french.contains("Version 1"), french);
    }

    @Test
    void a_draft_is_not_read_before_it_is_published() throws Exception {
        event.post(form(), with(whole(0), "publish", "yes"));
        event.post(form(), with(whole(1), "controller.en", "Another organisation"));
        assertTrue(event.get(form()).body().contains("Another organisation"));
        assertFalse(page("en").contains("Another organisation"));
        event.post(form(), with(with(whole(2), "controller.en", "Another organisation"), "publish", "yes"));
        assertTrue(page("en").contains("Another organisation"));
        assertTrue(page("en").contains("Version 2"));
    }

    @Test
    void a_notice_that_lacks_a_language_is_kept_as_a_draft_and_says_what_is_missing() throws Exception {
        var answer = event.post(form(), with(with(whole(0), "tools.es", " "), "publish", "yes"));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("The draft is saved, but not published"), answer.body());
        assertTrue(
                answer.body()
                        .contains(
                                "<label for=\"tools.es\"><span lang=\"es\">Español</span> <span class=\"chip needs\">"),
                answer.body());
        assertTrue(page("en").contains("have not published their part"));
        assertTrue(event.get(form()).body().contains("English tools"));
    }

    @Test
    void two_organisers_do_not_overwrite_each_other_unseen() throws Exception {
        event.post(form(), whole(0));
        event.post(form(), with(whole(1), "contact.en", "First office"));
        var late = event.post(form(), with(whole(1), "contact.en", "Second office"));
        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("Second office"), "what was typed stays");
        assertTrue(late.body().contains("First office"), "and what was saved is shown");
        assertFalse(event.get(form()).body().contains("Second office"));
        assertEquals(
                303,
                event.post(form(), with(whole(2), "contact.en", "Second office"))
                        .statusCode());
        assertTrue(event.get(form()).body().contains("Second office"));
    }

    @Test
    void a_text_that_is_too_long_changes_nothing_and_stays_in_the_form() throws Exception {
        var answer = event.post(form(), with(whole(0), "basis.es", "ñ".repeat(2_001)));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("ñ".repeat(2_001)));
        assertTrue(answer.body().contains("id=\"wrong-basis.es\""), answer.body());
        assertFalse(event.get(form()).body().contains("English basis"));
    }

    @Test
    void joint_controllers_and_own_rules_are_named_as_such() throws Exception {
        event.post(form(), with(with(with(whole(0), "joint", "yes"), "own", "yes"), "publish", "yes"));
        var page = page("en");
        assertTrue(page.contains("<h2>Joint controllers</h2>"), page);
        assertTrue(page.contains("<h2>The organisation’s own rules</h2>"), page);
    }

    @Test
    void only_organisers_write_it_and_the_audit_says_who_published() throws Exception {
        var delegate = event.signIn(SmallEvent.DELEGATE);
        RunningTertulia.understood(running.get(form(), "Cookie", delegate), 403);
        RunningTertulia.understood(running.post(form(), whole(0), "Cookie", delegate), 403);
        var organiser = event.signIn(SmallEvent.ORGANISER);
        RunningTertulia.understood(
                running.postFrom("https://elsewhere.example", form(), whole(0), "Cookie", organiser), 403);
        event.post(form(), with(whole(0), "publish", "yes"));
        var audit = event.get("/x/" + slug + "/audit").body();
        assertTrue(audit.contains("<td>Published the privacy notice</td>"), audit);
    }

    @Test
    void the_join_page_and_the_public_page_lead_to_it() throws Exception {
        var token = running.inside()
                .people()
                .makeLink(event.person(SmallEvent.DELEGATE).id())
                .await();
        for (var path : List.of("/x/" + slug, "/x/" + slug + "/join/" + token)) {
            assertTrue(running.get(path).body().contains("href=\"/x/" + slug + "/privacy?lang="), path);
        }
    }

    @Test
    void nobody_outside_reads_the_title_of_an_exchange_whose_programme_is_not_public() throws Exception {
        assertTrue(page("en").contains("<p class=\"label\">Small</p>"), page("en"));
        assertEquals(
                200,
                event.post("/x/" + slug + "/settings", Map.of("contact", "")).statusCode());
        assertFalse(page("en").contains("Small"), page("en"));
        assertTrue(event.get("/x/" + slug + "/privacy?lang=en").body().contains("<p class=\"label\">Small</p>"));
    }

    @Test
    void nobody_outside_reads_the_notice_of_an_archived_exchange() throws Exception {
        for (var change : List.of(List.of("open", "closed"), List.of("closed", "archived"))) {
            var form = Map.of("from", change.getFirst(), "to", change.getLast());
            assertEquals(303, event.post(event.path() + "/status", form).statusCode());
        }
        var page = running.get("/x/" + slug + "/privacy?lang=en");
        RunningTertulia.understood(page, 403);
        assertFalse(page.body().contains("Small"), page.body());
    }
}
