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
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.schedules.Given.Organiser;
import org.tertulia.server.importer.schedules.Schedule.Speaker;
import org.tertulia.server.languages.Language;

/**
 * The organisations and people of a schedule as lists. Organisers, and speakers without an organisation, belong to one that has
 * its name in the language of the programme and its id in English, so that another import finds it again.
 */
final class ScheduleLists {
    private static final String ORGANISERS = "list.organisers-of";
    private static final String SPEAKERS = "list.speakers-of";

    private final Schedule schedule;
    private final Language language;
    private final SequencedMap<String, Listed> organisations = new LinkedHashMap<>();
    private final List<List<String>> people = new ArrayList<>();
    private final MadeIds ids = new MadeIds();

    /** An organisation as the list has it. */
    private record Listed(String id, String name) {}

    /**
     * The lists of one schedule.
     *
     * @param language the main one of the programme
     */
    ScheduleLists(String slug, Schedule schedule, String language, Organiser organiser, FileProblems problems) {
        this.schedule = schedule;
        this.language = Language.firstOf(List.of(language));
        var organisation = group(ORGANISERS).id();
        people.add(List.of(organiser.name(), organiser.address(), organisation, "organiser", "", ""));
        var speakers = speakers();
        if (speakers.stream().anyMatch(speaker -> speaker.organisation().isEmpty())) {
            problems.warning(
                    0,
                    "",
                    "has speakers without an organisation; they are listed under \""
                            + group(SPEAKERS).name() + "\"");
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
        return (speaker.organisation().isEmpty() ? group(SPEAKERS) : listed(speaker.organisation())).id();
    }

    /** An organisation that the schedule does not name. */
    private Listed group(String key) {
        var name = Reason.of(key, "title", schedule.title());
        return listed(name.in(language), name.in(Language.EN));
    }

    private Listed listed(String name) {
        return listed(name, name);
    }

    private Listed listed(String name, String named) {
        return organisations.computeIfAbsent(
                Folded.words(name), folded -> new Listed(ids.unique(MadeIds.slug(named), "o"), name));
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
