package org.tertulia.server.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.Refusal;

class RefusalsInEnglishTest {
    @Test
    void a_refusal_is_said_as_the_pages_say_it() {
        assertEquals(
                "review has already started and cannot be removed",
                RefusalsInEnglish.say(Refusal.of("programme.segment-has-run", "id", "review")));
        assertEquals("This practice is locked", RefusalsInEnglish.say(Refusal.of("practice.locked")));
        assertTrue(RefusalsInEnglish.say(Refusal.of("poster.too-large", "limit", "20"))
                .startsWith("The file is larger than 20 MB."));
    }

    @Test
    void a_refusal_without_a_sentence_names_its_code() {
        assertEquals(
                "That is not possible now (a.new-code)",
                RefusalsInEnglish.say(new Refusal("a.new-code", Map.of("id", "x"))));
    }
}
