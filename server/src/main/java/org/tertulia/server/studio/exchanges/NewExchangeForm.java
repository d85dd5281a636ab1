package org.tertulia.server.studio.exchanges;

import io.vertx.core.MultiMap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tertulia.server.copies.NewExchange;
import org.tertulia.server.copies.Taken;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.languages.Language;
import org.tertulia.sessions.whole.Multilingual;
import org.tertulia.sessions.whole.PlainText;
import org.tertulia.sessions.whole.Zones;

/**
 * The form of a new exchange as it was sent.
 *
 * @param fields what was typed, by the name of the field
 * @param languages the languages that were chosen, in the order of the form
 */
record NewExchangeForm(Map<String, String> fields, List<Language> languages) {
    static final int LONGEST_TITLE = 200;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
    private static final String COPY = "copy:";

    static NewExchangeForm of(MultiMap form) {
        var fields = new HashMap<String, String>();
        form.forEach((name, value) -> fields.putIfAbsent(name, value.strip()));
        var languages = Stream.of(Language.values())
                .filter(language -> fields.containsKey("speaks-" + language.tag()))
                .toList();
        return new NewExchangeForm(Map.copyOf(fields), languages);
    }

    /** An empty form, with what most people want. */
    static NewExchangeForm empty(Language reader, String source, LocalDate starts, String zone) {
        return new NewExchangeForm(
                Map.of("from", source, "starts", starts.toString(), "zone", zone, "main", reader.tag()),
                List.of(Language.values()));
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The slug of the exchange to copy; empty if it is a template. */
    Optional<String> copied() {
        var from = field("from");
        return from.startsWith(COPY) ? Optional.of(from.substring(COPY.length())) : Optional.empty();
    }

    static String copyOf(String slug) {
        return COPY + slug;
    }

    Taken taken() {
        return new Taken(fields.containsKey("people"), fields.containsKey("practices"), copied().isPresent());
    }

    /** The name in addresses. If nothing was typed, it is made from the title. */
    String slug() {
        return field("slug").isEmpty() ? slugOf(title(mainLanguage())) : field("slug");
    }

    private static String slugOf(String title) {
        var words = Words.idOf(title);
        return words.length() <= Words.LONGEST_ID
                ? words
                : words.substring(0, Words.LONGEST_ID).replaceFirst("-[^-]*$", "");
    }

    static boolean isSlug(String slug) {
        return slug.length() <= Words.LONGEST_ID && SLUG.matcher(slug).matches();
    }

    private String title(Language language) {
        return field("title-" + language.tag());
    }

    private Language mainLanguage() {
        return Language.of(field("main")).orElse(Language.EN);
    }

    /** What is wrong, as a key of a message for each field. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (languages.isEmpty() || !languages.contains(mainLanguage())) {
            wrong.put("languages", "exchanges.wrong.languages");
        }
        if (title(mainLanguage()).isEmpty()) {
            wrong.put("title", "exchanges.wrong.title");
        } else if (!languages.stream().map(this::title).allMatch(NewExchangeForm::isTitle)) {
            wrong.put("title", "exchanges.wrong.title-signs");
        } else if (!isSlug(slug())) {
            wrong.put("slug", "exchanges.wrong.slug");
        }
        if (starts().isEmpty()) {
            wrong.put("starts", "exchanges.wrong.starts");
        }
        if (!Zones.has(field("zone"))) {
            wrong.put("zone", "exchanges.wrong.zone");
        }
        return wrong;
    }

    private static boolean isTitle(String title) {
        return title.isEmpty()
                || PlainText.objectionToLineIfAny(title, LONGEST_TITLE).isEmpty();
    }

    private Optional<LocalDate> starts() {
        try {
            return Optional.of(LocalDate.parse(field("starts")))
                    .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** What the organiser wants. Only for a form with nothing wrong. */
    NewExchange wanted() {
        var titles = new HashMap<String, String>();
        languages.stream()
                .filter(language -> !title(language).isEmpty())
                .forEach(language -> titles.put(language.tag(), title(language)));
        var main = mainLanguage();
        var spoken = new ArrayList<>(List.of(main.tag()));
        languages.stream()
                .filter(language -> language != main)
                .map(Language::tag)
                .forEach(spoken::add);
        var zone = ZoneId.of(field("zone"));
        return new NewExchange(slug(), new Multilingual(titles), starts().orElseThrow(), zone, spoken);
    }
}
