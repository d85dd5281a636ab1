package org.tertulia.server.importer.lists;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.server.importer.reading.Nearest;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.programme.Organisation.Kind;

/** Kinds of organisations in the words of people, in English, Spanish and French. */
final class KindWords {
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry(
                    "city",
                    "ciudad, municipio, ayuntamiento, alcaldía, municipality, local government, gobierno local,"
                            + " ville, commune, municipalité, mairie, collectivité locale, cité"),
            Map.entry("region", "región, région, province, provincia, department, departamento, département, state"),
            Map.entry("network", "red, réseau, association of cities, red de ciudades, réseau de villes"),
            Map.entry("ministry", "ministerio, ministère, national government, gobierno nacional, gouvernement"),
            Map.entry(
                    "agency", "organismo, agencia, organisme, agence, united nations, naciones unidas, nations unies"),
            Map.entry(
                    "civil-society",
                    "civil society, ngo, sociedad civil, ong, société civile, association, asociación"),
            Map.entry("private-sector", "private sector, company, sector privado, empresa, secteur privé, entreprise"),
            Map.entry("academia", "university, universidad, academia, université, recherche, research"),
            Map.entry("parliament", "parlamento, parlement, congreso"),
            Map.entry("media", "medios, medios de comunicación, médias, press, prensa, presse"),
            Map.entry("other", "otro, otra, otros, autre, autres"));

    private static final Map<String, Kind> BY_WORDS = byWords();

    private KindWords() {}

    static Optional<Kind> kind(String written) {
        return Optional.ofNullable(BY_WORDS.get(Folded.words(written)));
    }

    static Optional<String> near(String written) {
        return Nearest.to(written, BY_WORDS.keySet()).map(BY_WORDS::get).map(Words::of);
    }

    private static Map<String, Kind> byWords() {
        var kinds = new HashMap<String, Kind>();
        for (var kind : Kind.values()) {
            var more = WRITTEN.getOrDefault(Words.of(kind), "");
            Stream.concat(Stream.of(Words.of(kind)), Stream.of(more.split(", ")))
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> kinds.put(Folded.words(word), kind));
        }
        return Map.copyOf(kinds);
    }
}
