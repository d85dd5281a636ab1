package org.tertulia.rapporteur;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.rapporteur.PublishedBrief.Source;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.Organisation;

/** Finds a city named in a message, or in what it rests on, of which no public finding there comes. */
record NamedCities(Publishing publishing) {

    Optional<Refusal> in(PublishedBrief.Message message) {
        var open = message.sources().stream()
                .flatMap(source -> Stream.ofNullable(source.organisation()))
                .collect(Collectors.toSet());
        return message.sources().stream()
                .flatMap(source -> Stream.ofNullable(publishing.city(source.finding())))
                .filter(city -> !open.contains(city.id()))
                .filter(city -> texts(message).anyMatch(text -> names(text, city)))
                .map(city -> refusal(message, city))
                .findFirst();
    }

    private static Stream<String> texts(PublishedBrief.Message message) {
        return Stream.concat(
                Stream.of(message.text()), message.sources().stream().map(Source::text));
    }

    /** Whether the name stands there as a word, not within another. */
    private static boolean names(String text, Organisation city) {
        var name = "(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(city.name()) + "(?![\\p{L}\\p{N}])";
        return Pattern.compile(name).matcher(text).find();
    }

    private static Refusal refusal(PublishedBrief.Message message, Organisation city) {
        return RapporteurRefusal.BRIEF_NAMES_A_CITY.refusal(
                Map.of("message", message.id().value(), "organisation", city.name()));
    }
}
