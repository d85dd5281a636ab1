package org.tertulia.server.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tertulia.sessions.whole.PlainText;

/** What a mail says, with placeholders that are filled in for each person. */
public record MailText(String subject, String body) {
    public static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_BODY = 4_000;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\n]{0,40})\\}");

    /** What is wrong with a text. */
    public sealed interface Problem {
        /** The subject is empty, too long, or has a line break. */
        record Subject() implements Problem {}

        /** The body is empty or too long. */
        record Body() implements Problem {}

        /** Without the link nobody can come in. */
        record NoLink() implements Problem {}

        /** A subject is shown where others may look, so the link must not be in it. */
        record LinkInSubject() implements Problem {}

        /** Nobody knows what to fill in here. */
        record Unknown(String written) implements Problem {}
    }

    /** What is wrong with it; empty if it can be sent. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (subject.isBlank()
                || PlainText.objectionToLineIfAny(subject, LONGEST_SUBJECT).isPresent()) {
            problems.add(new Problem.Subject());
        }
        if (body.isBlank() || PlainText.objectionIfAny(body, LONGEST_BODY).isPresent()) {
            problems.add(new Problem.Body());
        }
        if (!body.contains(Placeholder.LINK.written())) {
            problems.add(new Problem.NoLink());
        }
        if (subject.contains(Placeholder.LINK.written())) {
            problems.add(new Problem.LinkInSubject());
        }
        Stream.of(subject, body)
                .flatMap(text -> PLACEHOLDER.matcher(text).results())
                .filter(found -> Placeholder.of(found.group(1)).isEmpty())
                .map(found -> new Problem.Unknown(found.group()))
                .distinct()
                .forEach(problems::add);
        return problems;
    }

    /** The text for one person. What is filled in is not read for placeholders again. */
    public MailText filled(Map<Placeholder, String> values) {
        return new MailText(filled(subject, values), filled(body, values));
    }

    private static String filled(String text, Map<Placeholder, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Placeholder.of(found.group(1))
                        .map(placeholder -> values.getOrDefault(placeholder, ""))
                        .map(MailText::line)
                        .orElse(found.group())));
    }

    /** A name has one line, also where somebody has smuggled a line break into it. */
    private static String line(String value) {
        return value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
