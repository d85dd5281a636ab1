package org.tertulia.server.invitations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tertulia.server.invitations.MailText.Problem;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;

class MailTextTest {
    private static final Messages MESSAGES = Messages.load();

    @ParameterizedTest
    @EnumSource
    void the_first_texts_can_be_sent_in_every_language(Language language) {
        for (var kind : MailKind.values()) {
            var text = Wording.first(MESSAGES, kind, language.tag());
            assertEquals(List.of(), text.problems());
            assertFalse(text.body().contains("'"), "an apostrophe would quote in a message");
        }
    }

    @Test
    void what_nobody_can_fill_in_is_told_and_the_link_must_be_there() {
        assertEquals(
                List.of(new Problem.NoLink(), new Problem.Unknown("{surname}"), new Problem.Unknown("{Name}")),
                new MailText("For {surname}", "Dear {Name} and {surname}").problems());
        assertEquals(List.of(new Problem.LinkInSubject()), new MailText("{link}", "{link}").problems());
    }

    @Test
    void an_empty_or_endless_text_is_refused() {
        assertEquals(
                List.of(new Problem.Subject(), new Problem.Body(), new Problem.NoLink()),
                new MailText(" ", "").problems());
        assertEquals(
                List.of(new Problem.Subject(), new Problem.Body()),
                new MailText("s".repeat(201), "{link}" + "b".repeat(4_000)).problems());
        assertEquals(List.of(new Problem.Subject()), new MailText("two\nlines", "{link}").problems());
    }

    @Test
    void what_is_filled_in_has_one_line_and_is_not_filled_in_again() {
        var filled = new MailText("{name}", "{name}: {link} {organisation}.")
                .filled(Map.of(Placeholder.NAME, "{link} $1\r\nBcc: x", Placeholder.LINK, "https://here"));
        assertEquals("{link} $1 Bcc: x", filled.subject());
        assertEquals("{link} $1 Bcc: x: https://here .", filled.body());
    }
}
