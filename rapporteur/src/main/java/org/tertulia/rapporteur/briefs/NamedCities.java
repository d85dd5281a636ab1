package org.tertulia.rapporteur.briefs;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.rapporteur.briefs.PublishedBrief.Source;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.programme.Organisation;

/**
 * Finds a city that a message or its findings name, although the message cites no public finding of it. Cities of the
 * exchange and organisations behind these findings count; other organisations may be named.
 */
record NamedCities(Publishing publishing) {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    Optional<Refusal> in(PublishedBrief.Message message) {
        var nameable = message.sources().stream()
                .flatMap(source -> Stream.ofNullable(source.organisation()))
                .collect(Collectors.toSet());
        var named = unnamed(message)
                .filter(city -> !nameable.contains(city.id()))
                .filter(city -> texts(message).anyMatch(text -> names(text, city)));
        return Stream.concat(named, givenAway(message))
                .min(Comparator.comparing(Organisation::name))
                .map(city -> refusal(message, city));
    }

    /** The organisations behind findings that do not name them, although the text of the finding itself does. */
    private Stream<Organisation> givenAway(PublishedBrief.Message message) {
        return message.sources().stream()
                .filter(source -> source.organisation() == null)
                .flatMap(source -> Stream.ofNullable(publishing.city(source.finding()))
                        .filter(city -> names(source.text(), city)));
    }

    /** The organisations that may be named only if one of their findings is public. */
    private Stream<Organisation> unnamed(PublishedBrief.Message message) {
        var sources =
                message.sources().stream().flatMap(source -> Stream.ofNullable(publishing.city(source.finding())));
        return Stream.concat(publishing.cities(), sources);
    }

    private static Stream<String> texts(PublishedBrief.Message message) {
        return Stream.concat(
                Stream.of(message.text()), message.sources().stream().map(Source::text));
    }

    /** Whether the text has the name as a whole word, with or without accents. */
    private static boolean names(String text, Organisation city) {
        var name = "(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(bare(city.name())) + "(?![\\p{L}\\p{N}])";
        return Pattern.compile(name).matcher(bare(text)).find();
    }

    private static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static Refusal refusal(PublishedBrief.Message message, Organisation city) {
        return new Refusal(
                BriefRefusal.BRIEF_NAMES_A_CITY.code(),
                Map.of("message", message.id().value(), "organisation", city.name()));
    }
}
