package org.tertulia.server.importer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldedTest {
    @Test
    void case_accents_and_signs_do_not_count() {
        assertEquals("e mail", Folded.words(" E-Mail *"));
        assertEquals("cucuta 2", Folded.words("C\u00FAcuta__2"));
        assertEquals("***", Folded.words("***"));
        assertEquals("", Folded.words(""));
    }

    @Test
    void a_text_without_accents_is_folded_as_one_with_an_accent() {
        var chance = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var text = chance.ints(12, 0, 0x80)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .append('e')
                    .toString();
            assertEquals(Folded.words(text + "\u0301"), Folded.words(text), text);
        }
    }
}
