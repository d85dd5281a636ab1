package org.tertulia.sessions.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void any_script_and_emoji_are_allowed() {
        assertEquals(Optional.empty(), PlainText.objection("¿Quién? مرحبا 你好 Ñandú\n👩‍👩‍👧‍👦"));
    }

    @Test
    void characters_that_isolate_a_text_direction_are_allowed() {
        assertEquals(Optional.empty(), PlainText.objection("هاتف \u2066+34 900\u2069"));
    }

    @Test
    void the_length_counts_the_characters_that_a_reader_sees() {
        var family = "👩‍👩‍👧‍👦";
        assertEquals(Optional.empty(), PlainText.objection(family.repeat(4_000)));
        assertEquals(Optional.of(TextRefusal.TEXT_TOO_LONG.refusal()), PlainText.objection(family.repeat(4_001)));
    }

    @Test
    void a_letter_with_very_many_marks_is_too_long() {
        assertEquals(
                Optional.of(TextRefusal.TEXT_TOO_LONG.refusal()), PlainText.objection("e" + "\u0301".repeat(100_000)));
    }

    @Test
    void characters_that_disguise_a_text_are_refused() {
        for (var hidden : List.of(0x0000, 0x0007, 0x007F, 0x0085, 0x202D, 0x202E)) {
            assertEquals(
                    Optional.of(TextRefusal.TEXT_FORBIDDEN.refusal()),
                    PlainText.objection("a" + Character.toString(hidden) + "b"));
        }
    }

    @Test
    void a_line_has_no_line_break() {
        assertEquals(Optional.empty(), PlainText.objectionToLine("San José"));
        assertEquals(Optional.of(TextRefusal.TEXT_EMPTY.refusal()), PlainText.objectionToLine(" "));
        for (var lines : List.of("San\nJosé", "San\r\nJosé", "San\u2028José", "San\u2029José")) {
            assertEquals(Optional.of(TextRefusal.TEXT_FORBIDDEN.refusal()), PlainText.objectionToLine(lines));
        }
    }

    @Test
    void a_lone_surrogate_is_refused() {
        assertEquals(Optional.of(TextRefusal.TEXT_FORBIDDEN.refusal()), PlainText.objection("a\uD83D"));
        assertEquals(Optional.of(TextRefusal.TEXT_FORBIDDEN.refusal()), PlainText.objection("\uDE00b"));
    }

    @Test
    void an_id_must_have_the_right_form() {
        assertTrue(PlainText.isId("Turn_7:a-b"));
        assertFalse(PlainText.isId(""));
        assertFalse(PlainText.isId("a/b"));
        assertFalse(PlainText.isId("x".repeat(81)));
    }
}
