package org.tertulia.server.importer.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Names of fields as people write them: in another case, misspelt, or in Spanish or French. */
public final class FieldWords {
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("date", "fecha, día, jour, day"),
            Map.entry("time", "hora, horario, heure, horaire, hours, duración, durée, duration"),
            Map.entry("title", "título, titre, name, nombre, nom"),
            Map.entry("kind", "tipo, type, clase"),
            Map.entry("sessions", "sesiones, séances, days, días, jours"),
            Map.entry("segments", "segmentos, bloques, items, agenda, program, programa, programme"),
            Map.entry("facilitators", "facilitadores, facilitateurs, moderators, moderadores, animateurs"),
            Map.entry("languages", "idiomas, lenguas, langues"),
            Map.entry("zone", "zona, zona horaria, time zone, timezone, fuseau, fuseau horaire"),
            Map.entry("objective", "objetivo, objectif, aim, goal"),
            Map.entry("prompts", "preguntas, questions, preguntas guía"),
            Map.entry("theme", "tema, thème, topic"),
            Map.entry("rooms", "mesas, salas, salles, tables"),
            Map.entry("rapporteur", "relator, relatora, relatoría"),
            Map.entry("facilitator", "facilitador, facilitadora, moderator, moderador, moderadora, animateur"),
            Map.entry("headings", "encabezados, columnas, colonnes, columns"),
            Map.entry("protocols", "protocolos, protocoles"),
            Map.entry("protocol", "protocolo, protocole, steps, pasos, étapes"),
            Map.entry("turns", "turnos, tours, speakers, ponentes"),
            Map.entry("practice", "práctica, pratique"),
            Map.entry("organisation", "organization, organización, entidad"),
            Map.entry("slug", "address, dirección, adresse"),
            Map.entry("opens", "abre, apertura, ouvre, ouverture, from, starts, begins"),
            Map.entry(
                    "closes",
                    "deadline, due, until, ends, cierra, cierre, plazo, fecha límite, ferme, clôture, échéance"),
            Map.entry("city", "ciudad, ville"),
            Map.entry("language", "idioma, lengua, langue"),
            Map.entry("poster", "cartel, póster, affiche"),
            Map.entry("challenge", "reto, desafío, défi"),
            Map.entry("response", "respuesta, réponse"),
            Map.entry("needs", "necesidades, besoins"));

    private static final Map<String, String> BY_LETTERS = byLetters();

    private FieldWords() {}

    /** The field that is written in another case, or with a space or a stroke for its hyphen. */
    static Optional<String> same(String written, Collection<String> known) {
        var letters = Folded.letters(written);
        return known.stream()
                .filter(name -> Folded.letters(name).equals(letters))
                .findFirst();
    }

    /** The field that is written in another case, or in Spanish or French. */
    public static Optional<String> translated(String written, Collection<String> known) {
        return same(written, known)
                .or(() -> Optional.ofNullable(BY_LETTERS.get(Folded.letters(written)))
                        .filter(known::contains));
    }

    /** The field that somebody probably meant. */
    public static Optional<String> meant(String written, Collection<String> known) {
        return translated(written, known).or(() -> Nearest.to(written, known));
    }

    private static Map<String, String> byLetters() {
        var words = new HashMap<String, String>();
        WRITTEN.forEach((field, others) ->
                Stream.of(others.split(", ")).forEach(other -> words.put(Folded.letters(other), field)));
        return Map.copyOf(words);
    }
}
