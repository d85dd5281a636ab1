package org.tertulia.server.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.lists.KnownPeople;
import org.tertulia.server.importer.lists.PeopleImport;
import org.tertulia.server.importer.lists.PersonChange;
import org.tertulia.server.parts.ExchangeParts;

/**
 * Puts each wrong value at each place of a good folder. A folder is either refused with a problem, or the rules accept all of
 * it: an import that has begun is not stopped in the middle.
 */
class SpoiltFolderTest {
    private static final String PROGRAMME = WrittenFolder.PROGRAMME
            .replace("headings: review\n", """
                headings: review
                    theme: {en: Care, es: Cuidado}
                    spotlight: {en: Doors, es: Puertas}
                    calls: {en: {link: "https://call.example.org/1", dial-in: "+34 1"}}
                """)
            .replace("facilitators: [uclg]", """
                facilitators: [uclg]
                        fixed: true
                        objective: {en: See, es: Ver}
                        prompts: [{en: What, es: Qué}]
                        venue: Palau
                        mode: hybrid
                        track: Tech
                        house-rule: chatham-house
                        recording: false
                        front:
                          - {role: chair, organisation: uclg}
                          - role: speaker
                            person: delegate@quilmes.example.org\
                """)
            .replace("- {organisation: uclg, time: 4:00}", """
                - organisation: uclg
                              person: facilitator@uclg.example.org
                              topic: {en: Doors, es: Puertas}
                              video: https://video.example.org/1
                              time: 4:00\
                """)
            .replace("board: all\n", """
                board: all
                activities:
                  - id: course
                    kind: course
                    title: {en: Course, es: Curso}
                    opens: 2022-03-01
                    closes: 2022-04-01 18:00
                    link: https://course.example.org/1
                """)
            .replace("kind: peer-review\n", """
                kind: peer-review
                        rooms:
                          - id: inclusion
                            title: {en: Inclusion, es: Inclusión}
                            theme: {en: Care, es: Cuidado}
                            facilitator: uclg
                            rapporteur: delegate@quilmes.example.org
                            size: 40
                            headings: all
                            room: Sala 2
                """);

    private static final List<String> WRONG = List.of(
            "",
            "~",
            "[]",
            "{}",
            "[[[x]]]",
            "\"\\u0007\"",
            "\"\\u202E\"",
            "\"\\uD800\"",
            "\"\\u2028x\"",
            "\"a\\nb\"",
            "\"\\u200B\"",
            "👍",
            "0",
            "true",
            "99999999999999999999:00",
            "0:00",
            "2022-02-30",
            "+999999999-12-31",
            "-999999999-01-01",
            "0000-01-01",
            "0022-04-11",
            "24:00-24:00",
            "23:59-0:01",
            "14:00-14:00",
            "0:00-24:00",
            "engine",
            "EN",
            "en-",
            "en-Latn-ES-x-private",
            "x:y",
            "../people.csv",
            "https://call.example.org/" + "a".repeat(2_000),
            "https://call.example.org/a b",
            "javascript:alert(1)",
            "Etc/GMT+9",
            "i".repeat(36),
            "i".repeat(37),
            "t".repeat(4_000),
            "t".repeat(4_001));

    /** A value of a field or of a list, but no comma, colon or bracket around it. */
    private static final Pattern VALUE =
            Pattern.compile("(?<=: )\"?[^\\s{}\\[\\],\"][^{}\\[\\],\"\\n]*\"?|(?<=\\[)[a-z]+(?=[\\],])");

    /** A cell of the last row. */
    private static final Pattern CELL = Pattern.compile("(?<=\\n|,)[^,\\n]*(?=(?:,[^,\\n]*)*\\n$)");

    @TempDir
    private Path directory;

    private final List<String> failures = new ArrayList<>();

    /** Titles are read alike, so one of each kind of line is enough. */
    private static Collection<MatchResult> unlike(String text, Pattern places) {
        return places.matcher(text)
                .results()
                .collect(Collectors.toMap(
                        place -> kind(text, place), place -> place, (one, same) -> one, LinkedHashMap::new))
                .values();
    }

    /** The first word of the line and the word before the value. */
    private static String kind(String text, MatchResult place) {
        var line = text.substring(text.lastIndexOf('\n', place.start() - 1) + 1, place.start());
        var words = line.strip().split("[ {]+", -1);
        return text.contains(": ") ? words[0] + " " + words[words.length - 1] : line;
    }

    private void spoil(String file, String text, Pattern places) throws IOException {
        var folder = new WrittenFolder(directory).write("programme.yaml", PROGRAMME);
        for (var place : unlike(text, places)) {
            for (var value : WRONG) {
                folder.write(file, text.substring(0, place.start()) + value + text.substring(place.end()));
                look(value + " instead of " + place.group() + " at " + place.start());
            }
        }
    }

    private void look(String what) {
        try {
            if (ExchangeFolder.read(directory) instanceof FolderReading.Whole whole) {
                whole.warningsAt(0);
                firstRefusal(whole.exchange()).ifPresent(refused -> failures.add(shortly(what) + ": " + refused));
            }
        } catch (RuntimeException broken) {
            failures.add(shortly(what) + ": " + broken);
        }
    }

    private static String shortly(String what) {
        return what.replaceAll("(.)\\1{20,}", "$1...");
    }

    private static Optional<String> firstRefusal(ExchangeFile file) {
        var rules = ExchangeParts.rules((state, command, actor) -> Optional.empty());
        var exchange = rules.initial();
        for (var command : commands(file)) {
            var id = UUID.nameUUIDFromBytes(command.toString().getBytes(UTF_8));
            switch (rules.decide(exchange, command, new Occasion(0, PersonId.ENGINE, id))) {
                case Decision.Accepted<Event>(var events) -> {
                    for (var event : events) {
                        exchange = rules.evolve(exchange, event);
                    }
                }
                case Decision.Refused<Event>(var refusal) -> {
                    return Optional.of(command.getClass().getSimpleName() + " " + refusal);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Command> commands(ExchangeFile file) {
        var known = new KnownPeople(file.slug(), List.of(), Map.of(), id -> false);
        var people = new PeopleImport(known).preview(file.people()).changes().stream();
        return Stream.concat(file.commands().stream(), people.map(PersonChange::command))
                .toList();
    }

    @Test
    void a_programme_is_refused_whole_or_accepted_whole() throws IOException {
        spoil("programme.yaml", PROGRAMME, VALUE);
        assertEquals(List.of(), failures);
    }

    @Test
    void practices_are_refused_whole_or_accepted_whole() throws IOException {
        spoil("practices.yaml", WrittenFolder.PRACTICES, VALUE);
        assertEquals(List.of(), failures);
    }

    @Test
    void lists_are_refused_whole_or_accepted_whole() throws IOException {
        spoil("people.csv", WrittenFolder.PEOPLE, CELL);
        spoil("organisations.csv", WrittenFolder.ORGANISATIONS, CELL);
        assertEquals(List.of(), failures);
    }
}
