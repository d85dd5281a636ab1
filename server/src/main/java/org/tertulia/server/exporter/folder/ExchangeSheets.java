package org.tertulia.server.exporter.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.tertulia.server.exporter.ExchangeContent;
import org.tertulia.server.exporter.OrganisationsExport;
import org.tertulia.server.exporter.PeopleExport;
import org.tertulia.server.importer.lists.KnownPerson;

/** The fields of the folder's files as the sheets of a workbook. What has several rows for one thing has its own sheet. */
final class ExchangeSheets {
    private final Map<String, Object> programme;
    private final SequencedMap<String, List<SequencedMap<String, String>>> sheets = new LinkedHashMap<>();

    private ExchangeSheets(Map<String, Object> programme) {
        this.programme = programme;
        Stream.of("Programme", "Turns", "Rooms", "Front", "Sessions", "Prompts")
                .forEach(sheet -> sheets.put(sheet, new ArrayList<>()));
    }

    static List<FlatRows> of(ExchangeContent content, Collection<KnownPerson> people) {
        var sheets = new ExchangeSheets(WrittenProgramme.fieldsOf(content));
        sheets.addProgramme();
        sheets.keep("Sessions", "id", "date", "time", "title");
        sheets.keep("Programme", "session", "id", "kind", "time", "title");
        sheets.sheets.put("Organisations", OrganisationsExport.rows(content.organisations()));
        var rows = PeopleExport.rows(people);
        rows.forEach(row -> row.remove("photo")); // a workbook has no pictures; an import without them leaves them
        sheets.sheets.put("People", rows);
        var practices = new WrittenPractices(content.practices(), Map.of()).rows();
        practices.forEach(practice -> sheets.add("Practices", Map.of(), practice));
        return sheets.sheets.entrySet().stream()
                .filter(sheet -> !sheet.getValue().isEmpty())
                .map(sheet -> new FlatRows(sheet.getKey(), sheet.getValue()))
                .toList();
    }

    /** A sheet without rows has headings, because a reader looks for it. */
    private void keep(String sheet, String... headings) {
        var rows = sheets.computeIfAbsent(sheet, first -> new ArrayList<>());
        if (rows.isEmpty()) {
            var none = new LinkedHashMap<String, String>();
            Stream.of(headings).forEach(heading -> none.put(heading, ""));
            rows.add(none);
        }
    }

    private void addProgramme() {
        items(programme, "sessions").forEach(this::addSession);
        FlatRows.row(Map.of(), programme, "sessions", "stages", "headings", "protocols", "activities")
                .forEach((field, value) -> add("Exchange", Map.of(), Map.of("field", field, "value", value)));
        addWithPrompts("Stages", "stage", items(programme, "stages"));
        addWithPrompts("Activities", "activity", items(programme, "activities"));
        addLists("Headings", "headings");
        addLists("Protocols", "protocols");
    }

    private void addSession(Map<?, ?> session) {
        add("Sessions", Map.of(), session, "segments");
        items(session, "segments").forEach(segment -> addSegment(id(session), segment));
    }

    private void addSegment(String session, Map<?, ?> segment) {
        var owner = Map.of("segment", id(segment));
        add("Programme", Map.of("session", session), segment, "front", "rooms", "prompts");
        items(segment, "front").forEach(seat -> add("Front", owner, seat));
        items(segment, "rooms").forEach(room -> add("Rooms", owner, room));
        if (segment.get("line-up") instanceof Map<?, ?> lineUp) {
            items(lineUp, "turns").forEach(turn -> add("Turns", owner, turn));
        }
        addPrompts("segment", segment);
    }

    private void addWithPrompts(String sheet, String kind, List<Map<?, ?>> all) {
        all.forEach(one -> {
            add(sheet, Map.of(), one, "prompts");
            addPrompts(kind, one);
        });
    }

    private void addPrompts(String kind, Map<?, ?> owner) {
        items(owner, "prompts").forEach(prompt -> add("Prompts", Map.of(kind, id(owner)), Map.of("text", prompt)));
    }

    private void addLists(String sheet, String field) {
        if (programme.get(field) instanceof Map<?, ?> lists) {
            lists.keySet()
                    .forEach(name -> items(lists, String.valueOf(name))
                            .forEach(item -> add(sheet, Map.of("list", String.valueOf(name)), item)));
        }
    }

    private void add(String sheet, Map<String, String> owner, Map<?, ?> fields, String... elsewhere) {
        sheets.computeIfAbsent(sheet, first -> new ArrayList<>()).add(FlatRows.row(owner, fields, elsewhere));
    }

    private static String id(Map<?, ?> fields) {
        return String.valueOf(fields.get("id"));
    }

    private static List<Map<?, ?>> items(Map<?, ?> fields, String name) {
        return fields.get(name) instanceof Collection<?> all
                ? all.stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList()
                : List.of();
    }
}
