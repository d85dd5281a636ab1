package org.tertulia.server.exporter.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tertulia.posters.practices.ShownPractice;
import org.tertulia.server.Seeds;
import org.tertulia.server.copies.CopiedExchange;
import org.tertulia.server.copies.EarlierExchange;
import org.tertulia.server.copies.NewExchange;
import org.tertulia.server.copies.Taken;
import org.tertulia.server.exporter.Transferable;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.ExchangeFolder;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.run.RunCommand.SetSegmentCall;

/** Whatever the commands allow goes out and comes in again, and can be copied. */
class ComesBackPropertiesTest {
    private static final int SEEDS = 30;

    @TempDir
    private Path directory;

    static LongStream seeds() {
        return Seeds.of(SEEDS);
    }

    private static FolderExport.Posters none() {
        return poster -> {
            throw new AssertionError("nobody has brought " + poster);
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_folder_of_any_exchange_can_be_read_and_says_the_same(long seed) throws IOException {
        var exchange = new RandomExchange(seed);
        var people = exchange.people();
        var archive = directory.resolve("random.zip");
        try (var out = Files.newOutputStream(archive)) {
            new FolderExport(exchange.content(), people, none()).write(out);
        }
        var read = RoundTrip.whole(ExchangeFolder.readArchive(archive));
        var source = Transferable.of(exchange.content(), people);
        assertEquals(
                String.join("\n", WhatComesBack.of(source.content().programme())),
                String.join("\n", WhatComesBack.of(read.programme())));
        assertEquals(
                EarlierExchange.of(source, none()).people().size(),
                read.people().size());
        new RoundTrip(directory).comesBack(read);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_copy_of_any_exchange_is_accepted_and_has_all_of_it(long seed) {
        var exchange = new RandomExchange(seed);
        var source = Transferable.of(exchange.content(), exchange.people());
        var copy = CopiedExchange.of(EarlierExchange.of(source, none()), wanted(source), new Taken(true, true, true));
        var made = RandomExchange.madeBy(copy.commands());
        assertEquals(
                source.content().programme().sessions().stream()
                        .map(Session::id)
                        .toList(),
                made.programme().sessions().stream().map(Session::id).toList());
        assertEquals(
                source.content().practices().stream()
                        .map(ShownPractice::practice)
                        .toList(),
                made.practices().all().values().stream()
                        .map(ShownPractice::practice)
                        .sorted(Comparator.comparing(practice -> practice.id().value()))
                        .toList());
        assertNamesOnlyThose(copy);
        assertHasNoLinkIntoTheOtherEvent(copy);
    }

    private static void assertHasNoLinkIntoTheOtherEvent(ExchangeFile copy) {
        assertTrue(copy.programme().ownTime().stream().allMatch(activity -> activity.link() == null));
        assertTrue(copy.programme().segments().stream()
                .flatMap(segment -> segment.lineUp().turns().stream())
                .allMatch(turn -> turn.video() == null || turn.subject().value().startsWith("practice/")));
        assertTrue(copy.commands().stream().noneMatch(SetSegmentCall.class::isInstance));
    }

    @Test
    void the_runs_have_what_could_not_be_copied_once() {
        var programmes = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(RandomExchange::new)
                .map(exchange -> exchange.content().programme())
                .toList();
        assertTrue(programmes.stream().anyMatch(ComesBackPropertiesTest::hasEmptySession));
        assertTrue(
                programmes.stream().anyMatch(programme -> programme.sessions().isEmpty()));
        assertTrue(programmes.stream()
                .anyMatch(programme -> programme.sessions().stream()
                        .anyMatch(session -> session.title().byLanguage().keySet().stream()
                                .noneMatch(programme.languages()::contains))));
        var removed = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(RandomExchange::new)
                .filter(exchange -> {
                    var source = Transferable.of(exchange.content(), exchange.people());
                    return !source.content()
                                    .programme()
                                    .equals(exchange.content().programme())
                            || !source.people().equals(exchange.people());
                });
        assertTrue(removed.count() > SEEDS / 3);
    }

    private static boolean hasEmptySession(Programme programme) {
        return programme.sessions().stream()
                .anyMatch(session -> programme.segments().stream()
                        .noneMatch(segment -> segment.session().equals(session.id())));
    }

    private static NewExchange wanted(Transferable source) {
        var programme = source.content().programme();
        return new NewExchange(
                "copy", programme.title(), LocalDate.of(2028, 2, 1), ZoneId.of(programme.zone()), List.of("es"));
    }

    private static void assertNamesOnlyThose(ExchangeFile copy) {
        var ids = copy.people().stream().map(row -> String.valueOf(row.id())).toList();
        copy.programme().segments().stream()
                .flatMap(segment -> segment.namedFront().stream())
                .filter(seat -> seat.person() != null)
                .forEach(seat -> assertTrue(ids.contains(String.valueOf(seat.person())), seat::toString));
    }
}
