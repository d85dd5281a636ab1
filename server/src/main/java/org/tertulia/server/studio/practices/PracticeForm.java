package org.tertulia.server.studio.practices;

import io.vertx.core.MultiMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.tertulia.posters.practices.Practice;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.languages.Language;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.whole.PlainText;

/**
 * The form about one practice.
 *
 * @param segment the segment whose line-up it joins; empty if none
 */
record PracticeForm(
        String organisation,
        String title,
        String challenge,
        String response,
        String needs,
        String language,
        String segment) {
    static final int LONGEST_TITLE = 200;

    private static final int LONGEST_NAME = 28;
    private static final int RANDOM_CHARS = 6;

    /** Names of the fields that may differ, as in the form. */
    private static final List<String> FIELDS = List.of("title", "challenge", "response", "needs", "language");

    static PracticeForm empty(Language language) {
        return new PracticeForm("", "", "", "", "", language.tag(), "");
    }

    static PracticeForm of(Practice practice) {
        return new PracticeForm(
                practice.organisation().value(),
                practice.title(),
                practice.challenge(),
                practice.response(),
                practice.needs(),
                practice.language(),
                "");
    }

    /** What was typed. */
    static PracticeForm typed(MultiMap form) {
        return of(form, "");
    }

    /** What the organiser saw when they began to type. */
    static PracticeForm seen(MultiMap form) {
        return of(form, "seen.");
    }

    private static PracticeForm of(MultiMap form, String prefix) {
        return new PracticeForm(
                text(form, prefix + "organisation"),
                text(form, prefix + "title"),
                text(form, prefix + "challenge"),
                text(form, prefix + "response"),
                text(form, prefix + "needs"),
                text(form, prefix + "language"),
                text(form, prefix + "segment"));
    }

    /** A browser sends line breaks as two characters. */
    private static String text(MultiMap form, String name) {
        return Objects.requireNonNullElse(form.get(name), "")
                .replace("\r\n", "\n")
                .strip();
    }

    /** What is wrong, as a key of a message for each field. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (organisation.isEmpty()) {
            wrong.put("organisation", "practices.wrong.organisation");
        }
        if (title.isEmpty()
                || PlainText.objectionToLineIfAny(title, LONGEST_TITLE).isPresent()) {
            wrong.put("title", "practices.wrong.title");
        }
        Map.of("challenge", challenge, "response", response, "needs", needs).forEach((field, text) -> {
            if (PlainText.objectionIfAny(text, PlainText.MOST_GRAPHEMES).isPresent()) {
                wrong.put(field, "practices.wrong.text");
            }
        });
        if (!PlainText.isLanguage(language)) {
            wrong.put("language", "practices.wrong.language");
        }
        return wrong;
    }

    /** The values by the names of their fields. */
    Map<String, String> values() {
        return Map.of(
                "title", title, "challenge", challenge, "response", response, "needs", needs, "language", language);
    }

    /** What somebody else has changed meanwhile: their values, by field, where this form would overwrite them. */
    Map<String, String> changedMeanwhile(PracticeForm seen, PracticeForm now) {
        var changed = new LinkedHashMap<String, String>();
        for (var field : FIELDS) {
            var theirs = now.value(field);
            if (!theirs.equals(seen.value(field)) && !theirs.equals(value(field))) {
                changed.put(field, theirs);
            }
        }
        return changed;
    }

    private String value(String field) {
        return Objects.requireNonNull(values().get(field));
    }

    Practice practice(PracticeId id, boolean sample) {
        return new Practice(id, new OrganisationId(organisation), title, challenge, response, needs, language, sample);
    }

    /** A new id that people can read, and that no other form makes at the same time. */
    PracticeId freshId() {
        var words = Words.idOf(title);
        var name = words.substring(0, Math.min(LONGEST_NAME, words.length())).replaceFirst("-+$", "");
        var random = UUID.randomUUID().toString().substring(0, RANDOM_CHARS);
        return new PracticeId(name.isEmpty() ? random : name + "-" + random);
    }
}
