package org.tertulia.server.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.RefusalCode;
import org.tertulia.server.exchange.RefusalSentences;
import org.tertulia.server.parts.ExchangeParts;
import org.tertulia.sessions.whole.TextRefusal;

class CataloguesTest {
    private static final Path TEMPLATES = Path.of("..", "frontend", "templates");
    private static final Set<String> ENGINE_REFUSALS = Set.of(
            "access.denied",
            "command.conflict",
            "command.unreadable",
            "engine.busy",
            "engine.failed",
            "engine.late",
            "engine.rejected");
    private static final Pattern SAID = Pattern.compile("\\{\\{t \"([^\"]+)\"");

    private final Messages messages = Messages.load();

    @Test
    void every_language_has_the_same_messages_with_the_same_parameters() {
        var english = messages.of(Language.EN);
        for (var language : Language.values()) {
            var others = messages.of(language);
            assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(others.keySet()), language.tag());
            english.forEach((key, pattern) ->
                    assertEquals(details(Language.EN, pattern), details(language, others.getOrDefault(key, "")), key));
        }
    }

    private static Set<String> details(Language language, String pattern) {
        return new TreeSet<>(new MessageFormat(pattern, ULocale.forLocale(language.locale())).getArgumentNames());
    }

    @Test
    void every_message_in_a_template_exists() throws IOException {
        for (var template : templates()) {
            var matcher = SAID.matcher(Files.readString(template));
            while (matcher.find()) {
                assertTrue(messages.knows(matcher.group(1)), template + " says " + matcher.group(1));
            }
        }
    }

    @Test
    void every_refusal_has_a_sentence_in_every_language() {
        var codes = new TreeSet<>(ENGINE_REFUSALS);
        Stream.of(TextRefusal.values()).map(RefusalCode::code).forEach(codes::add);
        for (var part : ExchangeParts.all()) {
            part.table().refusals().stream().map(RefusalCode::code).forEach(codes::add);
        }
        assertTrue(codes.size() > 90, codes::toString);
        assertEquals(Set.of(), RefusalSentences.missing(codes));
    }

    @Test
    void no_template_inserts_unescaped_text() throws IOException {
        for (var template : templates()) {
            var text = Files.readString(template);
            assertFalse(text.contains("{{{") || text.contains("{{&"), template.toString());
            assertFalse(
                    Pattern.compile("\\son\\w+=|\\sstyle=|<style|javascript:")
                            .matcher(text)
                            .find(),
                    template.toString());
        }
    }

    @Test
    void plurals_follow_the_language() {
        assertEquals("1 minute left", messages.say(Language.EN, "text.left", Map.of("minutes", 1)));
        assertEquals("quedan 5 minutos", messages.say(Language.ES, "text.left", Map.of("minutes", 5)));
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".hbs")).toList();
        }
    }
}
