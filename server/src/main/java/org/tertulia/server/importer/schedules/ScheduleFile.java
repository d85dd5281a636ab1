package org.tertulia.server.importer.schedules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.YamlOut;

/** A file with the programme of another program: a conference schedule in JSON or XML, or a project of Ontime. */
public final class ScheduleFile {
    /** The most bytes of a file. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    /** The room under which a schedule lists what is in no room. */
    public static final String NO_ROOM = "Everywhere";

    /** What Tertulia calls itself in a file that it writes. */
    public static final String GENERATOR = "Tertulia";

    private static final int DEEPEST = 50;
    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build());

    private final Given given;
    private final FileProblems problems;

    public ScheduleFile(Given given, FileProblems problems) {
        this.given = given;
        this.problems = problems;
    }

    /** Whether a file may have a schedule, by its name. */
    public static boolean is(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".json") || lower.endsWith(".xml");
    }

    /** The files of a folder that says the same; empty, with errors, if there are none. */
    public Optional<Map<String, byte[]>> folder(byte[] file) {
        if (file.length > MOST_BYTES) {
            problems.error(0, "", "has more than " + MOST_BYTES / 1024 / 1024 + " MB");
            return Optional.empty();
        }
        return schedule(file).flatMap(this::folder);
    }

    private Optional<Schedule> schedule(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, 200), StandardCharsets.UTF_8).replace("\uFEFF", "");
        return start.stripLeading().startsWith("<") ? ofXml(file) : ofJson(file);
    }

    private Optional<Schedule> ofXml(byte[] file) {
        try {
            var root = XmlElement.read(file);
            return root.name().equals("schedule")
                    ? Optional.of(new ScheduleXml(problems).read(root))
                    : unknown("<schedule> at its beginning");
        } catch (XMLStreamException broken) {
            problems.error(
                    0,
                    "",
                    "cannot be read as XML: "
                            + String.valueOf(broken.getMessage()).replace('\n', ' '));
            return Optional.empty();
        }
    }

    private Optional<Schedule> ofJson(byte[] file) {
        try {
            var root = MAPPER.readTree(file);
            var schedule = root.has("schedule") ? root.path("schedule") : root;
            if (schedule.path("conference").isObject()) {
                var isOurs = root.path("generator").path("name").asText("").equals(GENERATOR);
                return Optional.of(new ScheduleJson(problems).read(schedule, isOurs));
            }
            return OntimeProject.is(root) ? ofOntime(root) : unknown("\"schedule\" or \"rundowns\" at its beginning");
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            problems.error(Math.max(0, at), "", "cannot be read as JSON: " + broken.getOriginalMessage());
            return Optional.empty();
        } catch (IOException unreadable) {
            problems.error(0, "", "cannot be opened");
            return Optional.empty();
        }
    }

    private Optional<Schedule> ofOntime(JsonNode root) {
        if (given.date() == null) {
            problems.error(0, "", "has times without a date; say the first day with --date, such as --date 2027-04-11");
            return Optional.empty();
        }
        return Optional.of(new OntimeProject(given.date(), problems).read(root));
    }

    private Optional<Schedule> unknown(String expected) {
        problems.error(
                0,
                "",
                "is no programme that Tertulia knows; a conference schedule or an Ontime project has " + expected);
        return Optional.empty();
    }

    private boolean isUsable(Schedule schedule) {
        if (schedule.title().isEmpty()) {
            problems.error(0, "", "has no title");
        }
        if (schedule.entries().isEmpty() && !problems.hasErrors()) {
            problems.error(0, "", "has no events");
        }
        if (given.organiser() == null) {
            problems.error(
                    0, "", "does not say who organises it; say it with --organiser \"Name <address@example.org>\"");
        }
        return !problems.hasErrors();
    }

    /** The files of a folder that says the same as this schedule. */
    Optional<Map<String, byte[]>> folder(Schedule schedule) {
        if (!isUsable(schedule)) {
            return Optional.empty();
        }
        var organiser = given.organiser();
        var zone = new ScheduleZone(schedule, problems).find(given);
        if (zone.isEmpty() || organiser == null) {
            return Optional.empty();
        }
        var slug = slug(schedule);
        var languages = ScheduleLanguages.of(schedule, problems);
        var lists = new ScheduleLists(slug, schedule, languages.main(), organiser, problems);
        var programme = new ScheduleProgramme(slug, schedule, zone.get(), languages, lists, problems);
        schedule.leftOut().forEach(this::warnOfLeftOut);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("programme.yaml", bytes(YamlOut.write(programme.fields())));
        files.put("organisations.csv", bytes(lists.organisations()));
        files.put("people.csv", bytes(lists.people()));
        return Optional.of(files);
    }

    private static String slug(Schedule schedule) {
        var slug = MadeIds.slug(schedule.acronym());
        var ofTitle = MadeIds.slug(schedule.title());
        return !slug.isEmpty() ? slug : !ofTitle.isEmpty() ? ofTitle : "imported";
    }

    private void warnOfLeftOut(String kind, int count) {
        if (count > 0) {
            problems.warning(0, "", "has what the programme cannot hold and leaves out: " + count + " × " + kind);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
