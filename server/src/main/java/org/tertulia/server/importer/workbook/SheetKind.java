package org.tertulia.server.importer.workbook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.server.importer.folder.FolderFields;
import org.tertulia.server.importer.reading.Folded;

/** The sheets of a workbook with an exchange, the names that people give them, and their columns. */
enum SheetKind {
    EXCHANGE("event, intercambio, evento, échange, événement", List.of(), List.of("field", "value")),
    SESSIONS("days, sesiones, séances, días, jours", List.of(), FolderFields.SESSION.names()),
    PROGRAMME("program, agenda, segments, programa, segmentos", List.of("session"), FolderFields.SEGMENT.names()),
    TURNS("line-up, posters, turnos, tours", List.of("segment"), FolderFields.TURN.names()),
    ROOMS("tables, mesas, salas, salles", List.of("segment"), FolderFields.ROOM.names()),
    FRONT("speakers, at the front, ponentes, intervenants", List.of("segment"), FolderFields.SEAT.names()),
    PROMPTS("questions, preguntas", List.of("segment", "stage", "activity"), List.of("text")),
    STAGES("etapas, étapes", List.of(), FolderFields.STAGE.names()),
    ACTIVITIES("actividades, activités", List.of(), FolderFields.ACTIVITY.names()),
    HEADINGS("columns, encabezados, colonnes", List.of("list"), FolderFields.HEADING.names()),
    PROTOCOLS("protocolos, protocoles", List.of("list"), FolderFields.STEP.names()),
    ORGANISATIONS("organizations, organizaciones, entidades", List.of(), List.of()),
    PEOPLE("participants, participantes, personas, personnes", List.of(), List.of()),
    PRACTICES("prácticas, pratiques", List.of(), FolderFields.PRACTICE.names());

    private static final Map<String, SheetKind> BY_LETTERS = byLetters();

    /** The fields that have a sheet of their own. */
    private static final Set<String> ON_OTHER_SHEETS = Set.of("segments", "front", "rooms", "prompts");

    /** What a spreadsheet puts behind the name of a copied sheet. */
    private static final Pattern COPY = Pattern.compile("\\s*\\([0-9]+\\)$");

    private final String otherNames;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<String> owners;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<String> fields;

    SheetKind(String otherNames, List<String> owners, List<String> fields) {
        this.otherNames = otherNames;
        this.owners = owners;
        this.fields = fields;
    }

    /** The sheet of this name, in any case, in English, Spanish or French. */
    static Optional<SheetKind> of(String name) {
        return Optional.ofNullable(
                BY_LETTERS.get(Folded.letters(COPY.matcher(name).replaceFirst(""))));
    }

    private static Map<String, SheetKind> byLetters() {
        var kinds = new LinkedHashMap<String, SheetKind>();
        for (var kind : values()) {
            Stream.concat(Stream.of(kind.title()), Stream.of(kind.otherNames.split(", ")))
                    .forEach(name -> kinds.put(Folded.letters(name), kind));
        }
        return Map.copyOf(kinds);
    }

    /** As an export names it. */
    String title() {
        return name().charAt(0) + word().substring(1);
    }

    /** As the way to a field names it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns that say of what a row is a part. An empty one has the text of the row above. */
    List<String> owners() {
        return owners;
    }

    /** All columns. */
    List<String> columns() {
        return Stream.concat(owners.stream(), fields.stream())
                .filter(field -> !ON_OTHER_SHEETS.contains(field))
                .toList();
    }

    /** Whether its rows have a time from a start to an end. */
    boolean hasTimes() {
        return this == SESSIONS || this == PROGRAMME;
    }

    static String titles() {
        return Arrays.stream(values()).map(SheetKind::title).collect(Collectors.joining(", "));
    }
}
