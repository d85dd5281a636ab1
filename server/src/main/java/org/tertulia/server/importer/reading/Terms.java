package org.tertulia.server.importer.reading;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.Stage;
import org.tertulia.sessions.programme.Step;

/** Everything that a programme's sessions may refer to. */
public record Terms(
        Texts texts,
        ZoneId zone,
        Set<String> organisations,
        Map<String, OrganisationId> practices,
        List<Stage> stages,
        Map<String, List<Heading>> headings,
        Map<String, List<Step>> protocols) {

    public Set<String> stageIds() {
        return Set.copyOf(stages.stream().map(stage -> stage.id().value()).toList());
    }

    /** The headings of this name. They must include these ids. */
    public List<Heading> headings(Value name, Collection<String> needed) {
        if (name.isAbsent()) {
            return List.of();
        }
        var found = headings.get(Words.reference(name, "list of headings", headings.keySet()));
        if (found == null) {
            return List.of();
        }
        var missing = needed.stream().filter(id -> !has(found, id)).sorted().toList();
        if (!missing.isEmpty()) {
            name.error("need the ids " + String.join(", ", missing));
        }
        return found;
    }

    private static boolean has(List<Heading> headings, String id) {
        return headings.stream().anyMatch(heading -> heading.id().value().equals(id));
    }

    public List<Step> protocol(Value name) {
        return name.isAbsent()
                ? List.of()
                : protocols.getOrDefault(Words.reference(name, "protocol", protocols.keySet()), List.of());
    }
}
