package org.tertulia.server.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Invented sentences in each language, typical of such an event. Simulated people write them. */
final class Sayings {
    private static final Map<String, List<String>> BY_LANGUAGE = Map.of(
            "en",
            List.of(
                    "The first week stands or falls with interpreters from the community.",
                    "Host families came before camps, and nobody had planned for them.",
                    "A card of the city opened the clinic and the school on the same day.",
                    "Funding that is only humanitarian ends before the second need begins.",
                    "One person with a mandate across departments was worth three committees.",
                    "We stopped asking for status at the desk and asked which street people live in.",
                    "Night shelters were full by the third day; hotels were empty.",
                    "What the neighbours heard first decided how the next year went.",
                    "Data stayed with the city and was not passed on.",
                    "After two years the reception desk had become the housing office."),
            "es",
            List.of(
                    "Sin mediadoras de la propia comunidad, la primera semana se pierde.",
                    "El padrón municipal abrió la escuela y el centro de salud el mismo día.",
                    "Las familias acogieron antes de que existiera ningún programa.",
                    "La financiación de emergencia termina cuando empieza la segunda necesidad.",
                    "Hizo falta una sola ventanilla y una persona con mandato.",
                    "Dejamos de preguntar por los papeles y preguntamos por el barrio."),
            "fr",
            List.of(
                    "Les familles d'accueil étaient là avant les camps.",
                    "Un guichet unique a évité trois mois d'allers-retours.",
                    "Les commerçantes du marché ont été les premières à répondre.",
                    "L'argent de l'urgence s'arrête quand le logement devient la question.",
                    "Sans interprètes payés, rien ne tient au-delà de la première semaine.",
                    "Les données restent à la commune et ne sont pas transmises."));

    private final RandomGenerator random;

    Sayings(RandomGenerator random) {
        this.random = random;
    }

    /** A sentence in this language, or in English if there is none. */
    String sentence(String language) {
        var sentences = BY_LANGUAGE.getOrDefault(language, BY_LANGUAGE.get("en"));
        return sentences == null ? "" : sentences.get(random.nextInt(sentences.size()));
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }
}
