package org.tertulia.server.studio.invitations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.RunningTertulia;
import org.tertulia.server.studio.SmallEvent;

/** Mails as a mail server gets them. */
class MailingTest {
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/x/[^/]+/join/[A-Za-z0-9_-]{43})");

    @TempDir
    static Path data;

    private static GreenMail post;
    private static RunningTertulia running;

    @TempDir
    Path written;

    private SmallEvent event;
    private Inviting inviting;
    private String slug = "";

    @BeforeAll
    static void start() throws Exception {
        post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        var url = "smtp://127.0.0.1:" + post.getSmtp().getPort() + "?starttls=none";
        running = new RunningTertulia(
                data, Map.of("SMTP_URL", url, "MAIL_FROM", "Équipe de Málaga <team@events.example.org>"));
    }

    @AfterAll
    static void stop() {
        running.close();
        post.stop();
    }

    @BeforeEach
    void begin(TestInfo test) throws Exception {
        post.purgeEmailFromAllMailboxes();
        slug = "small-" + Integer.toHexString(test.getDisplayName().hashCode());
        event = new SmallEvent(running, data, written, slug);
        inviting = new Inviting(running, event, slug);
        inviting.publishNotice();
    }

    private static MimeMessage to(String address) throws Exception {
        var found = Arrays.stream(post.getReceivedMessages())
                .filter(mail -> recipients(mail).equals(List.of(address)))
                .toList();
        assertEquals(1, found.size(), address);
        return found.getFirst();
    }

    private static List<String> recipients(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(Object::toString).toList();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String body(MimeMessage mail) throws Exception {
        return mail.getContent().toString().replace("\r\n", "\n");
    }

    @Test
    void everyone_gets_a_mail_in_their_language_or_else_in_the_first_of_the_exchange() throws Exception {
        inviting.admit("Ana", "ana@quilmes.example.org", "en");
        inviting.admit("Bruno", "bruno@quilmes.example.org", "es");
        inviting.admit("Chloé", "chloe@quilmes.example.org", "fr");
        var page = inviting.sent(inviting.plan("invitation", "&state=not-invited"));
        assertEquals("sent", Inviting.rows(page).get("Ana"), page);
        assertEquals("Your invitation: Small", to("ana@quilmes.example.org").getSubject());
        assertEquals("Su invitación: Pequeño", to("bruno@quilmes.example.org").getSubject());
        assertTrue(body(to("bruno@quilmes.example.org")).startsWith("Hola, Bruno:\n"));
        assertEquals("Your invitation: Small", to("chloe@quilmes.example.org").getSubject());
        assertTrue(body(to("chloe@quilmes.example.org")).startsWith("Dear Chloé,\n"));
    }

    @Test
    void the_link_in_a_mail_lets_its_person_in_and_the_list_says_so() throws Exception {
        inviting.admit("Ana", "ana@quilmes.example.org", "en");
        inviting.sent(inviting.plan("invitation", "&state=not-invited"));
        var found = LINK.matcher(body(to("ana@quilmes.example.org")));
        assertTrue(found.find());
        assertTrue(running.get(found.group(1)).body().contains("Ana"));
        assertTrue(event.get(inviting.list() + "?lang=en&state=opened").body().contains("Ana"));
        assertEquals(303, running.post(found.group(1), Map.of()).statusCode());
        assertTrue(event.get(inviting.list() + "?lang=en&state=came").body().contains("Ana"));
    }

    @Test
    void nothing_is_sent_before_the_yes_and_a_mailing_is_sent_once() throws Exception {
        inviting.admit("Ana", "ana@quilmes.example.org", "en");
        var mailing = inviting.plan("invitation", "&state=not-invited");
        var planned = event.get(mailing).body();
        assertTrue(planned.contains("Dear Ana,"), planned);
        assertTrue(planned.contains("/join/…"), "the preview has no link that works");
        assertEquals(0, post.getReceivedMessages().length);
        inviting.sent(mailing);
        var before = post.getReceivedMessages().length;
        inviting.sent(mailing);
        assertEquals(before, post.getReceivedMessages().length);
    }

    @Test
    void of_two_mailings_that_were_planned_for_the_same_people_each_gets_one_mail() throws Exception {
        inviting.admit("Ana", "ana@quilmes.example.org", "en");
        inviting.admit("Bruno", "bruno@quilmes.example.org", "es");
        var first = inviting.plan("invitation", "&state=not-invited");
        var second = inviting.plan("invitation", "&state=not-invited");
        assertEquals("sent", Inviting.rows(inviting.sent(first)).get("Ana"));
        var mails = post.getReceivedMessages().length;
        assertEquals("not sent", Inviting.rows(inviting.sent(second)).get("Ana"));
        assertEquals(mails, post.getReceivedMessages().length);
        to("ana@quilmes.example.org");
        to("bruno@quilmes.example.org");
    }

    @Test
    void two_organisers_who_send_at_the_same_time_send_one_mail_to_each() throws Exception {
        inviting.admit("Ana", "ana@quilmes.example.org", "en");
        inviting.admit("Bruno", "bruno@quilmes.example.org", "es");
        var mailings = List.of(
                inviting.plan("invitation", "&state=not-invited"), inviting.plan("invitation", "&state=not-invited"));
        var pressed = mailings.stream()
                .map(mailing -> CompletableFuture.runAsync(() -> inviting.send(mailing)))
                .toList();
        pressed.forEach(CompletableFuture::join);
        for (var mailing : mailings) {
            inviting.over(mailing);
        }
        to("ana@quilmes.example.org");
        to("bruno@quilmes.example.org");
    }

    @Test
    void a_long_mailing_gives_way_to_other_jobs_and_reaches_everyone() throws Exception {
        for (int i = 0; i < 27; i++) {
            inviting.admit("Person " + i, "person-%d@quilmes.example.org".formatted(i), "en");
        }
        var rows = Inviting.rows(inviting.sent(inviting.plan("invitation", "&state=not-invited")));
        for (int i = 0; i < 27; i++) {
            assertEquals("sent", rows.get("Person " + i));
            to("person-%d@quilmes.example.org".formatted(i));
        }
    }

    @Test
    void a_discarded_mailing_is_not_sent() throws Exception {
        var mailing = inviting.plan("invitation", "&state=not-invited");
        inviting.press(mailing, "discard");
        assertTrue(inviting.sent(mailing).contains("discarded, nothing was sent"));
        assertEquals(0, post.getReceivedMessages().length);
    }

    @Test
    void a_mail_says_nothing_of_other_people() throws Exception {
        inviting.admit("Ana", "ana@quilmes.example.org", "en");
        inviting.admit("Bruno", "bruno@quilmes.example.org", "en");
        inviting.sent(inviting.plan("invitation", "&state=not-invited"));
        var mail = to("ana@quilmes.example.org");
        assertArrayEquals(
                new InternetAddress[] {new InternetAddress("ana@quilmes.example.org")}, mail.getAllRecipients());
        assertNull(mail.getRecipients(Message.RecipientType.CC));
        var whole = new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8) + headers(mail);
        assertFalse(whole.contains("bruno@quilmes.example.org") || whole.contains("Bruno"), whole);
    }

    private static String headers(MimeMessage mail) throws Exception {
        return String.join("\n", Collections.list(mail.getAllHeaderLines()));
    }

    @Test
    void names_in_any_script_arrive_as_they_are() throws Exception {
        inviting.admit("Нұрсұлтан 李小龙 محمد", "many@quilmes.example.org", "en");
        event.post(
                inviting.list() + "/texts/invitation/en",
                Map.of("revision", "0", "subject", "For {name} 🎈", "body", "Dear {name} 🎈: {link}"));
        inviting.sent(inviting.plan("invitation", "&state=not-invited"));
        var mail = to("many@quilmes.example.org");
        assertEquals("For Нұрсұлтан 李小龙 محمد 🎈", mail.getSubject());
        assertTrue(body(mail).startsWith("Dear Нұрсұлтан 李小龙 محمد 🎈: http"), body(mail));
        var from = (InternetAddress) mail.getFrom()[0];
        assertEquals("Équipe de Málaga", from.getPersonal());
        assertEquals("team@events.example.org", from.getAddress());
        assertTrue(headers(mail).chars().allMatch(character -> character < 128), headers(mail));
    }

    @Test
    void a_line_break_in_a_name_or_a_title_begins_no_header() throws Exception {
        inviting.admit("Ana\r\nBcc: evil@evil.example", "ana@quilmes.example.org", "en");
        event.retitle("Small\r\nX-Evil: yes");
        event.post(
                inviting.list() + "/texts/invitation/en",
                Map.of("revision", "0", "subject", "For {name}, {exchange}", "body", "{name}: {link}"));
        inviting.sent(inviting.plan("invitation", "&state=not-invited"));
        var mail = to("ana@quilmes.example.org");
        assertEquals("For Ana Bcc: evil@evil.example, Small X-Evil: yes", mail.getSubject());
        assertNull(mail.getHeader("Bcc"));
        assertNull(mail.getHeader("X-Evil"));
        var broken = event.post(
                inviting.list() + "/texts/invitation/en",
                Map.of("revision", "1", "subject", "One\r\nBcc: evil@evil.example", "body", "{link}"));
        assertEquals(422, broken.statusCode());
    }

    @Test
    void a_name_with_a_placeholder_is_not_filled_in() throws Exception {
        inviting.admit("{link} Ana", "ana@quilmes.example.org", "en");
        inviting.sent(inviting.plan("invitation", "&state=not-invited"));
        assertTrue(body(to("ana@quilmes.example.org")).startsWith("Dear {link} Ana,"));
    }

    @Test
    void a_reminder_goes_only_to_those_who_are_invited_and_did_not_come() throws Exception {
        inviting.admit("Ana", "ana@quilmes.example.org", "en");
        inviting.admit("Bruno", "bruno@quilmes.example.org", "en");
        var none = event.post(
                inviting.list() + "/mailings?lang=en&state=not-invited", Map.of("who", "shown", "kind", "reminder"));
        assertEquals(422, none.statusCode());
        inviting.sent(inviting.plan("invitation", "&state=not-invited"));
        var found = LINK.matcher(body(to("bruno@quilmes.example.org")));
        assertTrue(found.find());
        running.post(found.group(1), Map.of());
        post.purgeEmailFromAllMailboxes();
        var page = inviting.sent(inviting.plan("reminder", ""));
        assertTrue(page.contains("2 chosen people get none"), page);
        assertTrue(to("ana@quilmes.example.org").getSubject().startsWith("Reminder: Small"));
        assertEquals(2, post.getReceivedMessages().length, "Ana and the delegate");
    }

    @Test
    void no_mail_is_sent_without_a_published_notice() throws Exception {
        var other = new SmallEvent(running, data, Files.createTempDirectory(written, "other"), slug + "-b");
        var there = new Inviting(running, other, slug + "-b");
        var answer = other.post(there.list() + "/mailings?lang=en", Map.of("who", "shown", "kind", "invitation"));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("First publish the privacy notice"), answer.body());
        assertEquals(0, post.getReceivedMessages().length);
    }

    @Test
    void a_person_without_an_address_is_left_out_and_the_page_says_so() throws Exception {
        inviting.admit("Ana", "ana@quilmes.example.org", "en");
        inviting.admitWithoutAddress("Nobody at home");
        var page = event.get(inviting.plan("invitation", "&state=not-invited")).body();
        assertTrue(page.contains("1 chosen person has no address and gets no mail."), page);
    }
}
