package org.tertulia.server.importer.schedules;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.server.importer.reading.Formulas;
import org.tertulia.server.importer.schedules.Given.Organiser;
import org.tertulia.server.importer.schedules.Schedule.Speaker;

/** The organisations and people of a schedule as lists. */
final class ScheduleLists {
    private final Schedule schedule;
    private final SequencedMap<String, Listed> organisations = new LinkedHashMap<>();
    private final List<List<String>> people = new ArrayList<>();
    private final MadeIds ids = new MadeIds();

    /** An organisation as the list has it. */
    private record Listed(String id, String name) {}

    ScheduleLists(String slug, Schedule schedule, Organiser organiser, FileProblems problems) {
        this.schedule = schedule;
        var organisation = listed("Organisers of " + schedule.title()).id();
        people.add(List.of(organiser.name(), organiser.address(), organisation, "organiser", "", ""));
        var speakers = speakers();
        if (speakers.stream().anyMatch(speaker -> speaker.organisation().isEmpty())) {
            problems.warning(
                    0, "", "has speakers without an organisation; they are listed under \"" + unnamed() + "\"");
        }
        speakers.forEach(speaker -> people.add(List.of(
                speaker.name(),
                "",
                organisation(speaker),
                "speaker",
                MadeIds.ofPerson(slug, speaker.key()),
                speaker.position())));
    }

    private List<Speaker> speakers() {
        var speakers = new LinkedHashMap<String, Speaker>();
        schedule.entries().stream()
                .flatMap(entry -> entry.speakers().stream())
                .filter(speaker -> !speaker.name().isEmpty() && !speaker.key().isEmpty())
                .forEach(speaker -> speakers.putIfAbsent(speaker.key(), speaker));
        return List.copyOf(speakers.values());
    }

    /** The id of a speaker's organisation. */
    String organisation(Speaker speaker) {
        return listed(speaker.organisation().isEmpty() ? unnamed() : speaker.organisation())
                .id();
    }

    private String unnamed() {
        return "Speakers of " + schedule.title();
    }

    private Listed listed(String name) {
        return organisations.computeIfAbsent(
                Folded.words(name), folded -> new Listed(ids.unique(MadeIds.slug(name), "o"), name));
    }

    String organisations() {
        return csv(
                List.of("id", "name", "kind"),
                organisations.values().stream()
                        .map(listed -> List.of(listed.id(), listed.name(), "other"))
                        .toList());
    }

    String people() {
        return csv(List.of("name", "email", "organisation", "roles", "id", "position"), people);
    }

    private static String csv(List<String> headings, List<List<String>> rows) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(headings);
            rows.forEach(row ->
                    writer.writeRecord(row.stream().map(Formulas::harmless).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
