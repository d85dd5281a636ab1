package org.tertulia.rapporteur.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextTest {
    private static final int TIMES = 5_000;

    private static final Wording FIRST = wording("first");
    private static final Wording SECOND = wording("second");

    /** It looks only at the last edit, and does not search all of them, however often people undo and redo. */
    @Test
    void a_text_remembers_one_way_back_for_each_edit() {
        var text = Text.of(FIRST).put(SECOND);
        var before = FIRST;
        for (int times = 1; times <= TIMES; times++) {
            var now = text.wording();
            text = text.put(before.again(now.edit()));
            before = now;
            assertTrue(text.says(times % 2 == 1 ? FIRST.edit() : SECOND.edit()));
        }
        assertEquals(TIMES + 2, text.edits().size());
        assertEquals(TIMES + 1, text.comingBack().size());
    }

    private static Wording wording(String words) {
        return new Wording(new EditId(words), words, "en");
    }
}
