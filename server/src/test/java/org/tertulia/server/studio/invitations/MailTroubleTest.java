package org.tertulia.server.studio.invitations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.RunningTertulia;
import org.tertulia.server.studio.SmallEvent;

/** Mail servers that refuse, hang up or are not there, and a restart in the middle. */
class MailTroubleTest {
    private static final String FROM = "team@events.example.org";

    @TempDir
    Path data;

    @TempDir
    Path written;

    private static Map<String, String> settings(String url) {
        return Map.of("SMTP_URL", url, "MAIL_FROM", FROM);
    }

    private Inviting inviting(RunningTertulia running) throws Exception {
        var inviting = new Inviting(running, new SmallEvent(running, data, written, "small"), "small");
        inviting.publishNotice();
        return inviting;
    }

    @Test
    void what_the_mail_server_says_is_shown_for_each_person_and_those_not_reached_get_another_mail() throws Exception {
        var answers = Map.of(
                "unknown@quilmes.example.org", "550 no such user",
                "full@quilmes.example.org", "452 mailbox full",
                "cut@quilmes.example.org", FussyMailServer.HANGS_UP);
        try (var post = new FussyMailServer(answers);
                var running = new RunningTertulia(data, settings(post.url()))) {
            var inviting = inviting(running);
            inviting.admit("Ana", "ana@quilmes.example.org", "en");
            inviting.admit("Unknown", "unknown@quilmes.example.org", "en");
            inviting.admit("Full", "full@quilmes.example.org", "en");
            inviting.admit("Cut", "cut@quilmes.example.org", "en");
            var page = inviting.sent(inviting.plan("invitation", "&state=not-invited"));
            var rows = Inviting.rows(page);
            assertEquals("sent", rows.get("Ana"), page);
            assertEquals("refused by the mail server", rows.get("Unknown"), page);
            assertEquals("not sent", rows.get("Full"), page);
            assertEquals("perhaps sent", rows.get("Cut"), page);
            assertTrue(page.contains("no such user") && page.contains("mailbox full"), page);
            assertTrue(page.contains("Prepare again for the 2 people not reached"), page);
            assertTrue(page.contains("Prepare again for the 1 person in doubt"), page);
            assertEquals(1, Collections.frequency(post.taken(), "cut@quilmes.example.org"), "never sent again");
            var list = inviting.page(inviting.list() + "?lang=en&state=not-invited", loaded -> true);
            assertTrue(list.contains("Unknown") && list.contains("Full"), "the links of mails not sent are taken back");
            assertFalse(list.contains("Cut"), "what is in doubt may have arrived");
        }
    }

    @Test
    void a_mailing_waits_for_a_mail_server_that_comes_back() throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (var running = new RunningTertulia(data, settings("smtp://127.0.0.1:" + port + "?starttls=none"))) {
            var inviting = inviting(running);
            inviting.admit("Ana", "ana@quilmes.example.org", "en");
            var mailing = inviting.plan("invitation", "&state=not-invited");
            inviting.press(mailing, "send");
            inviting.page(mailing, page -> page.contains("The mail server cannot be used now"));
            var post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            post.start();
            try {
                var page = inviting.over(mailing);
                assertEquals("sent", Inviting.rows(page).get("Ana"), page);
                assertFalse(page.contains("Connection refused"), page);
                assertEquals(2, post.getReceivedMessages().length);
            } finally {
                post.stop();
            }
        }
    }

    @Test
    void after_a_restart_in_the_middle_everyone_gets_one_mail_and_what_was_handed_over_is_in_doubt() throws Exception {
        try (var post = new FussyMailServer(Map.of())) {
            var middle = new CountDownLatch(3);
            var stopped = new CountDownLatch(1);
            post.beforeAnswer(address -> {
                middle.countDown();
                if (middle.getCount() == 0 && stopped.getCount() > 0) {
                    wait(stopped);
                }
            });
            String mailing;
            try (var running = new RunningTertulia(data, settings(post.url()))) {
                var inviting = inviting(running);
                for (int i = 0; i < 6; i++) {
                    inviting.admit("Person " + i, "person" + i + "@quilmes.example.org", "en");
                }
                mailing = inviting.plan("invitation", "&state=not-invited");
                inviting.press(mailing, "send");
                middle.await();
            }
            stopped.countDown();
            try (var running = new RunningTertulia(data, settings(post.url()))) {
                var page = over(running, mailing);
                var states = new ArrayList<>(Inviting.rows(page).values());
                assertEquals(1, Collections.frequency(states, "perhaps sent"), page);
                assertEquals(6, Collections.frequency(states, "sent"), page);
                assertEquals(7, post.taken().size(), post.taken().toString());
                assertEquals(7, new HashSet<>(post.taken()).size(), "nobody gets two");
            }
        }
    }

    /** The page of a mailing as soon as it is over, for an organiser who comes in again. */
    private static String over(RunningTertulia running, String mailing) throws Exception {
        var people = running.inside().people();
        var organiser = people.addresses("small").get(SmallEvent.ORGANISER);
        var token = people.makeLink(Objects.requireNonNull(organiser)).await();
        var cookie = RunningTertulia.cookie(running.post("/x/small/join/" + token, Map.of()))
                .orElseThrow();
        var page = running.get(mailing, "Cookie", cookie);
        while (page.body().contains("http-equiv=\"refresh\"")) {
            page = running.get(mailing, "Cookie", cookie);
        }
        return page.body();
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
