package org.tertulia.server.importer.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.KnownNames;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.reading.Words;

/** What rows of other sheets are a part of: sessions, segments, stages and activities, by their ids and titles. */
final class SheetOwners {
    private final FileProblems problems;
    private final Map<String, Map<String, Owner>> byKind = new HashMap<>();
    private final Map<String, KnownNames> names = new HashMap<>();

    SheetOwners(FileProblems problems) {
        this.problems = problems;
    }

    /**
     * One of them.
     *
     * @param way the way to it, as problems name it
     */
    record Owner(String way, Map<String, Object> fields) {
        /** Its title in some language. */
        String title() {
            var title = fields.getOrDefault("title", "");
            return title instanceof Map<?, ?> texts
                    ? texts.values().stream().map(String::valueOf).findFirst().orElse("")
                    : String.valueOf(title);
        }
    }

    /** Without an id nothing can be a part of it. */
    void put(String kind, String id, Owner owner) {
        if (!id.isEmpty()) {
            byKind.computeIfAbsent(kind, first -> new HashMap<>()).put(id, owner);
            names.remove(kind);
        }
    }

    /** What a row is a part of, by its id or its title; null, with an error, if there is none. */
    @Nullable
    Owner find(String kind, SheetRow row) {
        var owners = byKind.getOrDefault(kind, Map.of());
        var known = names.computeIfAbsent(kind, first -> titles(owners));
        var written = row.cell(kind);
        var found = known.find(written);
        if (found.isEmpty()) {
            var reason = written.isEmpty()
                    ? Reason.of("problem.no-owner", "kind", kind)
                    : Words.unknown(kind, written, known);
            problems.error(0, row.place(kind), reason);
        }
        return found.map(owners::get).orElse(null);
    }

    private static KnownNames titles(Map<String, Owner> owners) {
        return new KnownNames(owners.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, owner -> owner.getValue().title())));
    }
}
