package org.tertulia.server.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.lists.KnownPeople;
import org.tertulia.server.importer.lists.PeopleImport;
import org.tertulia.server.importer.lists.PersonChange;
import org.tertulia.server.parts.ExchangeParts;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.programme.LineUpPlan.Source;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.Step;
import org.tertulia.sessions.whole.Multilingual;
import org.tertulia.sessions.whole.Role;
import org.tertulia.sessions.whole.Whole;

final class SampleTest {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneId.of("Europe/Madrid"));

    private final ExchangeFile sample = read();

    private static ExchangeFile read() {
        var reading = ExchangeFolder.readOnClassPath("sample/barcelona-2022");
        var whole = assertInstanceOf(FolderReading.Whole.class, reading, reading::toString);
        assertEquals(List.of(), whole.warnings());
        return whole.exchange();
    }

    @Test
    void the_three_days_have_the_times_of_the_real_event() {
        var times = sample.programme().segments().stream()
                .map(segment -> CLOCK.format(Instant.ofEpochMilli(segment.plannedStart())) + " " + minutes(segment))
                .toList();
        assertEquals(
                List.of(
                        "04-11 10:00 10",
                        "04-11 10:10 40",
                        "04-11 10:50 40",
                        "04-11 11:30 20",
                        "04-11 11:50 10",
                        "04-11 12:00 120",
                        "04-11 14:00 10",
                        "04-11 14:10 30",
                        "04-11 14:40 40",
                        "04-11 15:20 40",
                        "04-12 10:00 10",
                        "04-12 10:10 30",
                        "04-12 10:40 40",
                        "04-12 11:20 40",
                        "04-12 12:00 120",
                        "04-12 14:00 10",
                        "04-12 14:10 20",
                        "04-12 14:30 30",
                        "04-12 15:00 30",
                        "04-12 15:30 30",
                        "04-13 10:00 10",
                        "04-13 10:10 50",
                        "04-13 11:00 40",
                        "04-13 11:40 20",
                        "04-13 12:00 180",
                        "04-13 15:00 60"),
                times);
    }

    private static long minutes(Segment segment) {
        return segment.lengthMillis() / 60_000;
    }

    @Test
    void every_text_is_there_in_three_languages() {
        var texts = sample.programme().segments().stream()
                .flatMap(segment -> Stream.concat(
                        Stream.of(segment.title()),
                        Stream.concat(Stream.ofNullable(segment.objective()), segment.prompts().stream())))
                .map(Multilingual::byLanguage)
                .toList();
        assertTrue(texts.stream().allMatch(text -> text.size() == 3));
    }

    @Test
    void six_posters_of_four_minutes_fit_their_round() {
        var round = segment("peer-1-posters");
        assertEquals(6, round.lineUp().turns().size());
        assertTrue(round.lineUp().turns().stream().allMatch(turn -> turn.lengthMillis() == 240_000));
    }

    @Test
    void a_peer_review_has_five_steps_with_time_to_enter_and_leave() {
        var steps = segment("peer-1-review").protocol();
        assertEquals(5, steps.size());
        assertTrue(steps.stream().mapToLong(Step::lengthMillis).sum() <= 37 * 60_000);
    }

    @Test
    void rooms_report_after_each_review_and_sessions_report_at_the_end() {
        assertEquals(Source.ROOMS, segment("peer-1-reporting").lineUp().source());
        assertEquals(Source.SESSIONS, segment("recap").lineUp().source());
        assertEquals(Source.SESSIONS, segment("outcomes").lineUp().source());
    }

    private Segment segment(String id) {
        return sample.programme().segments().stream()
                .filter(segment -> segment.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void there_are_enough_people_to_play_it() {
        assertTrue(count(Role.ORGANISER) >= 2);
        assertTrue(count(Role.FACILITATOR) >= 3);
        assertEquals(2, count(Role.RAPPORTEUR));
        assertTrue(count(Role.PARTICIPANT) >= 12);
        assertEquals(1, count(Role.INTERPRETER));
        assertEquals(1, count(Role.OBSERVER));
    }

    private long count(Role role) {
        return sample.people().stream()
                .filter(person -> person.assignments().stream().anyMatch(assignment -> assignment.role() == role))
                .count();
    }

    @Test
    void six_practices_are_marked_as_samples_and_have_posters() {
        assertEquals(6, sample.posters().size());
    }

    @Test
    void the_rules_accept_the_whole_sample() {
        var rules = ExchangeParts.rules((state, command, actor) -> Optional.empty());
        var exchange = rules.initial();
        var known = new KnownPeople(sample.slug(), List.of(), Map.of(), id -> false);
        var people = new PeopleImport(known).preview(sample.people()).changes();
        for (var command : concat(sample.commands(), people)) {
            var occasion = new Occasion(
                    0,
                    PersonId.ENGINE,
                    UUID.nameUUIDFromBytes(command.toString().getBytes(UTF_8)));
            exchange = switch (rules.decide(exchange, command, occasion)) {
                case Decision.Accepted<Event>(var events) -> evolved(rules, exchange, events);
                case Decision.Refused<Event>(var refusal) -> fail(command + ": " + refusal);
            };
        }
        assertEquals(26, exchange.programme().segments().size());
        assertEquals(6, exchange.turns(new SegmentId("peer-1-posters")).size());
    }

    private static ExchangeState evolved(Whole<ExchangeState> rules, ExchangeState before, List<Event> events) {
        var after = before;
        for (var event : events) {
            after = rules.evolve(after, event);
        }
        return after;
    }

    private static List<Command> concat(List<Command> commands, List<PersonChange> people) {
        return Stream.concat(commands.stream(), people.stream().map(PersonChange::command))
                .toList();
    }
}
