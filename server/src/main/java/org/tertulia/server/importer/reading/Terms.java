package org.tertulia.server.importer.reading;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.Stage;
import org.tertulia.sessions.programme.Step;
import org.tertulia.sessions.rooms.DefaultHeadings;

/** Everything that a programme's sessions may refer to. */
public record Terms(
        Texts texts,
        ZoneId zone,
        KnownNames organisations,
        KnownPractices practices,
        List<Stage> stages,
        Map<String, List<Heading>> headings,
        Map<String, List<Step>> protocols) {

    public Set<String> stageIds() {
        return Set.copyOf(stages.stream().map(stage -> stage.id().value()).toList());
    }

    /** The headings of this name. */
    public List<Heading> headings(Value name) {
        return name.isAbsent()
                ? List.of()
                : headings.getOrDefault(Words.reference(name, "list of headings", headings.keySet()), List.of());
    }

    /** The headings of this name, or these in the languages of the exchange if none is given. */
    public List<Heading> headings(Value name, List<Heading> usual) {
        return name.isAbsent() ? DefaultHeadings.in(texts.languages(), usual) : headings(name);
    }

    public List<Step> protocol(Value name) {
        return name.isAbsent()
                ? List.of()
                : protocols.getOrDefault(Words.reference(name, "protocol", protocols.keySet()), List.of());
    }
}
