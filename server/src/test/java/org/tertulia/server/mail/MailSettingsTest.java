package org.tertulia.server.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.ext.mail.StartTLSOptions;
import org.junit.jupiter.api.Test;
import org.tertulia.server.mail.MailSettings.Tls;

class MailSettingsTest {
    private static final String FROM = "Our event <event@example.org>";

    private static MailSettings read(String url) {
        return MailSettings.read(url, FROM).orElseThrow();
    }

    private static String refusal(String url, String from) {
        var refused = assertThrows(IllegalArgumentException.class, () -> MailSettings.read(url, from), url + from);
        return String.valueOf(refused.getMessage());
    }

    @Test
    void without_settings_there_is_no_mail() {
        assertTrue(MailSettings.read(null, null).isEmpty());
    }

    @Test
    void tls_is_from_the_start_or_required_before_the_password() {
        var strict = read("smtps://ana:p%40ss@mail.example.org");
        assertEquals(465, strict.port());
        assertEquals("ana", strict.user());
        assertEquals("p@ss", strict.password());
        assertTrue(strict.config().isSsl());
        var later = read("smtp://ana:pass@mail.example.org");
        assertEquals(587, later.port());
        assertEquals(StartTLSOptions.REQUIRED, later.config().getStarttls());
        assertEquals(2525, read("smtp://mail.example.org:2525").port());
        assertNull(read("smtp://mail.example.org:2525").user());
    }

    @Test
    void a_server_without_tls_must_be_asked_for_and_gets_a_password_only_on_this_machine() {
        assertEquals(Tls.NONE, read("smtp://relay.example.org:25?starttls=none").tls());
        assertEquals(
                Tls.NONE, read("smtp://ana:pass@localhost:25?starttls=none").tls());
        assertTrue(
                refusal("smtp://ana:pass@relay.example.org?starttls=none", FROM).contains("password without TLS"));
    }

    @Test
    void an_impossible_setting_is_refused_without_repeating_a_password() {
        for (var url : new String[] {
            "http://mail.example.org",
            "mail.example.org",
            "smtp://",
            "smtp://ana:sec ret@mail.example.org",
            "smtp://ana:secret@mail.example.org?starttls=maybe",
            "smtps://ana:secret@mail.example.org?starttls=none",
            "smtp://ana:secret@mail.example.org/path",
            "smtp://ana:secret@mail.example.org:70000",
            "smtp://ana@mail.example.org"
        }) {
            var said = refusal(url, FROM);
            assertTrue(said.contains("SMTP_URL"), said);
            assertFalse(said.contains("sec ret") || said.contains(":secret"), said);
        }
        for (var from : new String[] {"", "event", "a@b, c@d", "Our event <event>", "x\r\nBcc: <a@example.org>"}) {
            assertTrue(refusal("smtp://mail.example.org", from).contains("MAIL_FROM"), from);
        }
    }

    @Test
    void one_setting_without_the_other_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> MailSettings.read("smtp://mail.example.org", null));
        assertThrows(IllegalArgumentException.class, () -> MailSettings.read(null, FROM));
    }

    @Test
    void what_is_printed_has_no_password() {
        assertEquals(
                "mail from " + FROM + " by mail.example.org:465",
                read("smtps://ana:secret@mail.example.org").toString());
        assertEquals("event@example.org", read("smtp://mail.example.org").address());
    }
}
