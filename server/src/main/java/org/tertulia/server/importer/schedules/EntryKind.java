package org.tertulia.server.importer.schedules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.server.importer.words.SegmentKindWords;
import org.tertulia.sessions.programme.Segment.Kind;

/** Finds the kind of a segment from the words of another program. */
final class EntryKind {
    /** Words in its type. */
    private static final List<Map.Entry<Kind, Set<String>>> OF_TYPE = List.of(
            Map.entry(Kind.PANEL, Set.of("panel", "podium", "debate", "discussion", "diskussion", "mesa")),
            Map.entry(
                    Kind.ROUND_TABLES,
                    Set.of("workshop", "tutorial", "bof", "taller", "atelier", "roundtable", "tables")),
            Map.entry(Kind.BREAK, Set.of("break", "pause", "pausa", "lunch", "coffee", "dinner", "descanso", "meal")),
            Map.entry(Kind.OPENING, Set.of("opening", "welcome", "apertura", "ouverture", "eroffnung")),
            Map.entry(Kind.CLOSING, Set.of("closing", "farewell", "clausura", "cloture", "abschluss")),
            Map.entry(Kind.REGISTRATION, Set.of("registration", "registro", "inscription", "accreditation")),
            Map.entry(Kind.VISIT, Set.of("excursion", "visit", "visita", "visite")),
            Map.entry(Kind.SOCIAL, Set.of("reception", "networking")));

    /** Whole titles, where the type says nothing. */
    private static final Map<String, Kind> OF_TITLE = Map.ofEntries(
            Map.entry("break", Kind.BREAK),
            Map.entry("coffee break", Kind.BREAK),
            Map.entry("coffee", Kind.BREAK),
            Map.entry("lunch", Kind.BREAK),
            Map.entry("lunch break", Kind.BREAK),
            Map.entry("pausa cafe", Kind.BREAK),
            Map.entry("pause cafe", Kind.BREAK),
            Map.entry("almuerzo", Kind.BREAK),
            Map.entry("dejeuner", Kind.BREAK),
            Map.entry("opening", Kind.OPENING),
            Map.entry("opening session", Kind.OPENING),
            Map.entry("welcome", Kind.OPENING),
            Map.entry("closing", Kind.CLOSING),
            Map.entry("closing session", Kind.CLOSING),
            Map.entry("registration", Kind.REGISTRATION));

    private static final Pattern ASIDE = Pattern.compile("\\s*[:(\u2013\u2014.]\\s*|\\s+-\\s+|\\s+[0-9IVX]+$");
    private static final Pattern TWO_WORDS = Pattern.compile("^\\S++\\s++\\S++(?=\\s)");

    /** First words that say enough: {@code Almuerzo de despedida}, {@code Panel 1}. */
    private static final Map<String, Kind> OF_FIRST_WORD = Map.ofEntries(
            Map.entry("registro", Kind.REGISTRATION),
            Map.entry("acreditacion", Kind.REGISTRATION),
            Map.entry("inscripcion", Kind.REGISTRATION),
            Map.entry("registration", Kind.REGISTRATION),
            Map.entry("apertura", Kind.OPENING),
            Map.entry("inauguracion", Kind.OPENING),
            Map.entry("bienvenida", Kind.OPENING),
            Map.entry("welcome", Kind.OPENING),
            Map.entry("opening", Kind.OPENING),
            Map.entry("ouverture", Kind.OPENING),
            Map.entry("accueil", Kind.OPENING),
            Map.entry("mot", Kind.OPENING),
            Map.entry("panel", Kind.PANEL),
            Map.entry("taller", Kind.ROUND_TABLES),
            Map.entry("workshop", Kind.ROUND_TABLES),
            Map.entry("atelier", Kind.ROUND_TABLES),
            Map.entry("breakout", Kind.ROUND_TABLES),
            Map.entry("almuerzo", Kind.BREAK),
            Map.entry("lunch", Kind.BREAK),
            Map.entry("dejeuner", Kind.BREAK),
            Map.entry("pausa", Kind.BREAK),
            Map.entry("pause", Kind.BREAK),
            Map.entry("coffee", Kind.BREAK),
            Map.entry("cena", Kind.SOCIAL),
            Map.entry("dinner", Kind.SOCIAL),
            Map.entry("diner", Kind.SOCIAL),
            Map.entry("visita", Kind.VISIT),
            Map.entry("visite", Kind.VISIT),
            Map.entry("visites", Kind.VISIT),
            Map.entry("visitas", Kind.VISIT),
            Map.entry("clausura", Kind.CLOSING),
            Map.entry("cierre", Kind.CLOSING),
            Map.entry("closing", Kind.CLOSING),
            Map.entry("cloture", Kind.CLOSING));

    private EntryKind() {}

    /** What the title begins with: {@code Panel: Shelters}, {@code Site visit to the shelter}. */
    private static Optional<Kind> ofBeginning(String title) {
        var twoWords = TWO_WORDS.matcher(title);
        var beginnings = Stream.of(title, ASIDE.split(title, 2)[0], twoWords.find() ? twoWords.group() : "");
        return beginnings
                .flatMap(words -> SegmentKindWords.kind(words).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(
                        OF_FIRST_WORD.get(Folded.words(title).split(" ", 2)[0])));
    }

    /** Our own word, else the first known word of the type, else what the title says or begins with, else a talk. */
    static Kind of(String type, String title) {
        var words = List.of(Folded.words(type).split(" "));
        var ofType = OF_TYPE.stream()
                .filter(kind -> kind.getValue().stream().anyMatch(words::contains))
                .map(Map.Entry::getKey);
        var ofTitle = Stream.ofNullable(OF_TITLE.get(Folded.words(title)));
        return SegmentKindWords.kind(type)
                .or(() -> Stream.concat(ofType, ofTitle).findFirst())
                .or(() -> ofBeginning(title))
                .orElse(Kind.TALK);
    }
}
