package org.tertulia.server.importer.schedules;

import static org.tertulia.server.importer.tables.Column.needed;
import static org.tertulia.server.importer.tables.Column.optional;

import java.util.List;
import java.util.Set;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.server.importer.tables.Columns;

/** The columns of an agenda, with the headings that people write in English, Spanish and French. */
final class AgendaColumns {
    static final String DATE = "date";
    static final String TIME = "time";
    static final String END = "end";
    static final String LENGTH = "duration";
    static final String TITLE = "title";
    static final String KIND = "kind";
    static final String TEXT = "description";
    static final String ROOM = "room";
    static final String VENUE = "venue";
    static final String TRACK = "track";
    static final String SPEAKERS = "speakers";
    static final String MODERATORS = "moderators";
    static final String ORGANISATION = "organisation";

    static final Columns ALL = new Columns(List.of(
            optional(DATE, "day", "fecha", "día", "jour"),
            needed(
                    TIME,
                    "times",
                    "hour",
                    "hours",
                    "schedule",
                    "start",
                    "start time",
                    "begin",
                    "from",
                    "hora",
                    "horas",
                    "horario",
                    "inicio",
                    "hora de inicio",
                    "hora inicio",
                    "desde",
                    "heure",
                    "heures",
                    "horaire",
                    "horaires",
                    "début",
                    "heure de début"),
            optional(
                    END,
                    "end time",
                    "to",
                    "until",
                    "fin",
                    "hora de fin",
                    "hora fin",
                    "hasta",
                    "heure de fin",
                    "jusqu’à"),
            optional(LENGTH, "length", "minutes", "min", "duración", "minutos", "durée"),
            needed(
                    TITLE,
                    "activity",
                    "session",
                    "item",
                    "agenda item",
                    "topic",
                    "programme",
                    "program",
                    "agenda",
                    "what",
                    "actividad",
                    "sesión",
                    "título",
                    "tema",
                    "programa",
                    "activité",
                    "séance",
                    "titre",
                    "thème",
                    "séquence",
                    "intitulé"),
            optional(KIND, "type", "format", "tipo", "formato", "modalidad"),
            optional(
                    TEXT,
                    "objective",
                    "objectives",
                    "details",
                    "content",
                    "descripción",
                    "objetivo",
                    "objetivos",
                    "contenido",
                    "detalle",
                    "objectif",
                    "objectifs",
                    "contenu"),
            optional(ROOM, "location", "sala", "aula", "salle"),
            optional(VENUE, "place", "building", "lugar", "sede", "edificio", "lieu"),
            optional(TRACK, "theme", "strand", "eje", "línea", "axe", "parcours"),
            optional(
                    SPEAKERS,
                    "speaker",
                    "who",
                    "presenter",
                    "presenters",
                    "panellists",
                    "panelists",
                    "responsible",
                    "ponente",
                    "ponentes",
                    "panelistas",
                    "participantes",
                    "expositores",
                    "intervienen",
                    "participan",
                    "responsable",
                    "intervenant",
                    "intervenants",
                    "intervenantes",
                    "orateurs"),
            optional(
                    MODERATORS,
                    "moderator",
                    "moderation",
                    "moderators",
                    "chair / moderator",
                    "moderator / chair",
                    "facilitator",
                    "facilitation",
                    "animation",
                    "chair",
                    "moderador",
                    "moderadora",
                    "modera",
                    "moderación",
                    "modérateur",
                    "modératrice",
                    "modération"),
            optional(
                    ORGANISATION,
                    "organization",
                    "institution",
                    "city",
                    "organización",
                    "institución",
                    "ciudad",
                    "ville")));

    /** Headings that only one of the three languages has. */
    private static final List<Telling> TELLING = List.of(
            new Telling("en", Set.of("day", "time", "start", "starttime", "activity", "title", "speakers", "speaker")),
            new Telling(
                    "es",
                    Set.of(
                            "fecha",
                            "dia",
                            "hora",
                            "horas",
                            "horario",
                            "inicio",
                            "actividad",
                            "sesion",
                            "titulo",
                            "ponentes")),
            new Telling(
                    "fr",
                    Set.of(
                            "jour",
                            "heure",
                            "heures",
                            "horaire",
                            "horaires",
                            "debut",
                            "activite",
                            "seance",
                            "titre",
                            "salle")));

    private record Telling(String language, Set<String> headings) {
        long count(List<String> letters) {
            return letters.stream().filter(headings::contains).count();
        }
    }

    private AgendaColumns() {}

    /** The language of most headings, in which the titles are taken to be. */
    static String language(List<String> headings) {
        var letters = headings.stream().map(Folded::letters).toList();
        var most = TELLING.getFirst();
        for (var telling : TELLING) {
            most = telling.count(letters) > most.count(letters) ? telling : most;
        }
        return most.language();
    }
}
