package org.tertulia.server.studio.invitations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.RunningTertulia;
import org.tertulia.server.audit.AuditEntry;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.studio.SmallEvent;

/** Inviting people without a mail server. */
class InvitationsTest {
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/x/[^/]+/join/[A-Za-z0-9_-]{43})");

    @TempDir
    static Path data;

    private static RunningTertulia running;

    @TempDir
    Path written;

    private SmallEvent event;
    private Inviting inviting;
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
        inviting = new Inviting(running, event, slug);
    }

    private String page(String query) throws Exception {
        var page = event.get(inviting.list() + "?lang=en" + query);
        assertEquals(200, page.statusCode(), page.body());
        return page.body();
    }

    private long count(String label) throws Exception {
        var found = Pattern.compile("<b>(\\d+)</b> " + label + "<").matcher(page(""));
        assertTrue(found.find(), label);
        return Long.parseLong(found.group(1));
    }

    private static List<String> links(String file) {
        return LINK.matcher(file).results().map(link -> link.group(1)).toList();
    }

    @Test
    void nobody_gets_a_link_before_the_notice_is_published() throws Exception {
        assertTrue(page("").contains("Nobody can be invited yet"));
        assertTrue(page("").contains("href=\"/x/" + slug + "/studio/privacy?lang=en\""));
        var refused = inviting.mailMerge();
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("First publish the privacy notice"), refused.body());
        assertTrue(links(refused.body()).isEmpty());
        inviting.publishNotice();
        assertFalse(page("").contains("Nobody can be invited yet"));
        assertEquals(200, inviting.mailMerge().statusCode());
    }

    @Test
    void the_file_has_a_link_for_each_person_and_each_link_lets_its_person_in() throws Exception {
        inviting.publishNotice();
        inviting.admit("José Ñandú", "jose@quilmes.example.org", "es");
        var file = inviting.mailMerge();
        assertEquals(
                "text/csv; charset=utf-8",
                file.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(3, links(file.body()).size(), file.body());
        var line = file.body()
                .lines()
                .filter(row -> row.startsWith("José Ñandú"))
                .findFirst()
                .orElseThrow();
        assertTrue(line.contains("jose@quilmes.example.org,es,Quilmes,participante,"), line);
        assertTrue(line.contains("Pequeño,11 de abril de 2022"), line);
        var join = running.get(links(line).getFirst());
        assertTrue(join.body().contains("José Ñandú"), join.body());
    }

    @Test
    void letters_have_a_sheet_for_each_person_in_their_language_with_the_link_as_text_and_code() throws Exception {
        assertEquals(
                422,
                event.post(inviting.list() + "/letters", Map.of("who", "shown")).statusCode());
        inviting.publishNotice();
        inviting.admit("Ana 李", "ana@quilmes.example.org", "en");
        var letters = event.post(inviting.list() + "/letters?lang=en&state=not-invited", Map.of("who", "shown"));
        assertEquals(200, letters.statusCode(), letters.body());
        assertEquals("no-store", letters.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals(2, letters.body().split("<article class=\"letter\"", -1).length - 1);
        assertEquals(2, letters.body().split("<svg ", -1).length - 1);
        assertTrue(letters.body().contains("lang=\"es\">"), letters.body());
        assertTrue(letters.body().contains("Hola, Delegate of Quilmes:"), letters.body());
        var found = links(letters.body());
        assertEquals(2, found.size(), letters.body());
        assertTrue(running.get(found.getFirst()).body().contains("Ana 李"));
    }

    @Test
    void a_name_in_the_file_is_no_formula() throws Exception {
        inviting.publishNotice();
        inviting.admit("=HYPERLINK(\"http://evil.example\")", "formula@quilmes.example.org", "en");
        var file = inviting.mailMerge().body();
        assertTrue(file.contains("'=HYPERLINK"), file);
    }

    @Test
    void the_list_says_who_is_invited_who_opened_the_link_and_who_came() throws Exception {
        inviting.publishNotice();
        inviting.admit("Ana", "ana@quilmes.example.org", "en");
        assertEquals(2, count("Not invited"), "the organiser came with a link");
        assertEquals(1, count("Came"));
        var file = event.post(
                inviting.list() + "/file",
                Map.of(
                        "who",
                        "chosen",
                        "person",
                        event.person("ana@quilmes.example.org").id().value()));
        assertEquals(1, count("Invited"));
        var link = links(file.body()).getFirst();
        running.get(link);
        assertEquals(1, count("Opened"));
        assertEquals(0, count("Invited"));
        running.post(link, Map.of());
        assertEquals(2, count("Came"));
        assertTrue(page("&state=came").contains("Ana"));
        assertFalse(page("&state=not-invited").contains("Ana"));
        assertFalse(page("&state=came&role=interpreter").contains("Ana"));
    }

    @Test
    void a_second_file_makes_new_links_and_the_first_ones_stay_valid() throws Exception {
        inviting.publishNotice();
        var first = links(inviting.mailMerge().body());
        var second = links(inviting.mailMerge().body());
        assertNotEquals(first, second);
        for (var link : List.of(first.getFirst(), second.getFirst())) {
            assertEquals(200, running.get(link).statusCode());
        }
    }

    @Test
    void nothing_is_made_for_nobody_and_what_was_chosen_stays_chosen() throws Exception {
        inviting.publishNotice();
        var none = event.post(inviting.list() + "/file", Map.of("who", "chosen"));
        assertEquals(422, none.statusCode());
        assertTrue(none.body().contains("Choose at least one person"), none.body());
    }

    @Test
    void each_link_of_a_file_is_in_the_audit() throws Exception {
        inviting.publishNotice();
        inviting.mailMerge();
        var organiser = event.person(SmallEvent.ORGANISER).id();
        var acts = running.inside().audit().latest(slug).await().stream()
                .filter(entry -> entry.actor().equals(organiser))
                .map(AuditEntry::act)
                .toList();
        assertEquals(2, Collections.frequency(acts, AuditedAct.LINK_MADE));
        assertEquals(1, Collections.frequency(acts, AuditedAct.LINKS_TAKEN));
    }

    @Test
    void people_of_another_exchange_cannot_be_chosen() throws Exception {
        inviting.publishNotice();
        var other = event.post(inviting.list() + "/file", Map.of("who", "chosen", "person", "organiser-uclg"));
        assertEquals(422, other.statusCode());
    }

    @Test
    void only_organisers_may_see_or_take_anything_of_it() throws Exception {
        var delegate = event.signIn(SmallEvent.DELEGATE);
        RunningTertulia.understood(running.get(inviting.list(), "Cookie", delegate), 403);
        var texts = inviting.list() + "/texts/invitation/en";
        RunningTertulia.understood(running.get(texts, "Cookie", delegate), 403);
        for (var act : List.of("/file", "/mailings", "/texts/invitation/en")) {
            var form = Map.of("who", "shown", "kind", "invitation");
            RunningTertulia.understood(running.post(inviting.list() + act, form, "Cookie", delegate), 403);
            var organiser = event.signIn(SmallEvent.ORGANISER);
            RunningTertulia.understood(
                    running.postFrom("https://elsewhere.example", inviting.list() + act, form, "Cookie", organiser),
                    403);
        }
        RunningTertulia.understood(
                running.get(texts.replace("/en", "/pt"), "Cookie", event.signIn(SmallEvent.ORGANISER)), 404);
    }

    @Test
    void without_a_mail_server_no_mail_can_be_planned_and_the_page_says_what_to_do() throws Exception {
        inviting.publishNotice();
        assertTrue(page("").contains("SMTP_URL"), page(""));
        assertFalse(page("").contains("Prepare invitations by mail"));
        var answer = event.post(inviting.list() + "/mailings", Map.of("who", "shown", "kind", "invitation"));
        assertEquals(404, answer.statusCode());
    }

    @Test
    void a_text_is_checked_previewed_and_saved_and_two_organisers_do_not_overwrite_each_other() throws Exception {
        var texts = inviting.list() + "/texts/invitation/es?lang=en";
        assertTrue(event.get(texts).body().contains("le invitamos a {exchange}"));
        assertTrue(event.get(texts).body().contains("Hola, Delegate of Quilmes"), "the preview is for one person");
        var wrong = event.post(texts, Map.of("revision", "0", "subject", "Hola {surname}", "body", "Venga"));
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("does not know {surname}"), wrong.body());
        assertTrue(wrong.body().contains("must contain {link}"), wrong.body());
        assertTrue(wrong.body().contains("Hola {surname}"), "what was typed stays");
        assertEquals(
                303,
                event.post(texts, Map.of("revision", "0", "subject", "Hola", "body", "Venga: {link}"))
                        .statusCode());
        var late = event.post(texts, Map.of("revision", "0", "subject", "Tarde", "body", "Entre: {link}"));
        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("Entre: {link}"), late.body());
        assertTrue(late.body().contains("Venga: {link}"), late.body());
        assertTrue(event.get(texts).body().contains("Venga: {link}"));
    }

    @Test
    void the_letter_beside_a_new_link_is_the_invitation_and_comes_only_with_the_notice() throws Exception {
        inviting.admit("Bruno", "bruno@quilmes.example.org", "es");
        var bruno = running.inside().people().ofExchange(slug).stream()
                .filter(person -> person.name().equals("Bruno"))
                .findFirst()
                .orElseThrow();
        var link = "/x/" + slug + "/people/" + bruno.id().value() + "/link?lang=en";
        var before = event.post(link, Map.of()).body();
        assertTrue(before.contains("/join/"), before);
        assertFalse(before.contains("mailto:"), before);
        assertTrue(before.contains("or the privacy notice is not published"), before);

        inviting.publishNotice();
        var after = event.post(link, Map.of()).body().replace("&#x3D;", "=");
        assertTrue(after.contains("mailto:bruno@quilmes.example.org?subject=Su%20invitaci%C3%B3n"), after);
        assertTrue(after.contains("Hola%2C%20Bruno"), after);
        assertTrue(after.contains("%2Fprivacy%3Flang%3Des"), after);
    }
}
