package org.tertulia.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void any_script_and_emoji_are_welcome() {
        assertNull(PlainText.wrong("¿Quién? مرحبا 你好 Ñandú\n👩‍👩‍👧‍👦"));
    }

    @Test
    void what_keeps_two_directions_of_writing_apart_may_stay() {
        assertNull(PlainText.wrong("هاتف \u2066+34 900\u2069"));
    }

    @Test
    void length_counts_what_a_reader_sees() {
        var family = "👩‍👩‍👧‍👦";
        assertNull(PlainText.wrong(family.repeat(4_000)));
        assertEquals(Refusals.TEXT_TOO_LONG, PlainText.wrong(family.repeat(4_001)));
    }

    @Test
    void a_letter_with_marks_without_end_is_too_long() {
        assertEquals(Refusals.TEXT_TOO_LONG, PlainText.wrong("e" + "\u0301".repeat(100_000)));
    }

    @Test
    void what_disguises_a_text_is_refused() {
        for (var hidden : List.of(0x0000, 0x0007, 0x007F, 0x0085, 0x202D, 0x202E)) {
            assertEquals(Refusals.TEXT_FORBIDDEN, PlainText.wrong("a" + Character.toString(hidden) + "b"));
        }
    }

    @Test
    void half_a_character_is_refused() {
        assertEquals(Refusals.TEXT_FORBIDDEN, PlainText.wrong("a\uD83D"));
        assertEquals(Refusals.TEXT_FORBIDDEN, PlainText.wrong("\uDE00b"));
    }

    @Test
    void an_id_has_a_form() {
        assertTrue(PlainText.isId("Turn_7:a-b"));
        assertFalse(PlainText.isId(""));
        assertFalse(PlainText.isId("a/b"));
        assertFalse(PlainText.isId("x".repeat(81)));
    }
}
