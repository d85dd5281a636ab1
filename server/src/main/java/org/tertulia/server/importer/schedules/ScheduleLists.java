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
    private final String slug;
    private final Schedule schedule;
    private final SequencedMap<String, String> organisations = new LinkedHashMap<>();
    private final List<List<String>> people = new ArrayList<>();

    ScheduleLists(String slug, Schedule schedule, Organiser organiser, FileProblems problems) {
        this.slug = slug;
        this.schedule = schedule;
        var organisation = organisation("Organisers of " + schedule.title());
        people.add(List.of(organiser.name(), organiser.address(), organisation, "organiser", ""));
        var speakers = speakers();
        if (speakers.stream().anyMatch(speaker -> speaker.organisation().isEmpty())) {
            problems.warning(
                    0, "", "has speakers without an organisation; they are listed under \"" + unnamed() + "\"");
        }
        speakers.forEach(this::add);
    }

    private List<Speaker> speakers() {
        var speakers = new LinkedHashMap<String, Speaker>();
        schedule.entries().stream()
                .flatMap(entry -> entry.speakers().stream())
                .filter(speaker -> !speaker.name().isEmpty())
                .forEach(speaker -> speakers.putIfAbsent(speaker.key(), speaker));
        return List.copyOf(speakers.values());
    }

    private void add(Speaker speaker) {
        var organisation = organisation(speaker.organisation().isEmpty() ? unnamed() : speaker.organisation());
        people.add(List.of(speaker.name(), "", organisation, "speaker", MadeIds.ofPerson(slug, speaker.key())));
    }

    private String unnamed() {
        return "Speakers of " + schedule.title();
    }

    /** The name under which this organisation is in the list. */
    private String organisation(String name) {
        return organisations.computeIfAbsent(Folded.words(name), folded -> name);
    }

    String organisations() {
        return csv(
                List.of("name", "kind"),
                organisations.values().stream()
                        .map(name -> List.of(name, "other"))
                        .toList());
    }

    String people() {
        return csv(List.of("name", "email", "organisation", "roles", "id"), people);
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
