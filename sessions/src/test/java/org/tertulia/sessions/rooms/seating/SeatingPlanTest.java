package org.tertulia.sessions.rooms.seating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.sessions.whole.SampleDay.practiceOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.people.CommonLanguages;
import org.tertulia.sessions.programme.OrganisationId;

class SeatingPlanTest {
    private static final List<String> LANGUAGES = List.of("en", "es", "fr", "pt", "ar");

    @Test
    void people_are_spread_evenly() {
        var tables = SeatingPlan.of(peers(12, "en"), List.of(), 5);
        assertEquals(List.of(4, 4, 4), sizes(tables));
    }

    @Test
    void people_of_one_city_sit_apart() {
        var guests = List.of(
                peer("a1", "a", "", "en"),
                peer("a2", "a", "", "en"),
                peer("b1", "b", "", "en"),
                peer("b2", "b", "", "en"));
        for (var table : SeatingPlan.of(guests, List.of(), 2)) {
            assertNotEquals(
                    table.circle().getFirst().organisation(),
                    table.circle().getLast().organisation());
        }
    }

    @Test
    void regions_are_mixed() {
        var guests = List.of(
                peer("a", "a", "Africa", "en"),
                peer("b", "b", "Africa", "en"),
                peer("c", "c", "Europe", "en"),
                peer("d", "d", "Europe", "en"));
        for (var table : SeatingPlan.of(guests, List.of(), 2)) {
            assertEquals(
                    2, table.circle().stream().map(Guest::region).distinct().count());
        }
    }

    @Test
    void a_common_language_comes_before_all_preferences() {
        var guests = List.of(
                peer("a", "a", "Africa", "fr"),
                peer("b", "b", "Africa", "fr"),
                peer("c", "c", "Europe", "en"),
                peer("d", "d", "Europe", "en"),
                peer("e", "e", "Asia", "en", "fr"));
        var tables = SeatingPlan.of(guests, List.of(), 3);
        assertEquals(2, tables.size());
        everyoneUnderstands(tables);
    }

    @Test
    void presenters_of_one_city_sit_together_with_their_practice() {
        var guests = List.of(
                peer("a1", "a", "", "en"),
                peer("a2", "a", "", "en"),
                peer("b", "b", "", "en"),
                peer("c", "c", "", "en"),
                peer("d", "d", "", "en"));
        var tables = SeatingPlan.of(guests, List.of(practiceOf("a"), practiceOf("b")), 3);
        assertEquals(List.of("a1", "a2"), presenters(tables.get(0)));
        assertEquals(List.of("b"), presenters(tables.get(1)));
    }

    @Test
    void there_are_fewer_rooms_if_a_presenter_would_sit_alone() {
        var guests = peers(6, "en");
        var subjects = guests.stream()
                .limit(5)
                .map(guest -> practiceOf(guest.organisation().value()))
                .toList();
        assertEquals(List.of(2, 2, 2), sizes(SeatingPlan.of(guests, subjects, 5)));
    }

    @Test
    void people_of_one_city_alone_get_no_room() {
        var guests = List.of(
                peer("a1", "a", "", "en"),
                peer("a2", "a", "", "en"),
                peer("b", "b", "", "en"),
                peer("c", "c", "", "en"));
        assertEquals(
                List.of(4),
                sizes(SeatingPlan.of(guests, List.of(practiceOf("a"), practiceOf("b"), practiceOf("c")), 4)));
    }

    @Test
    void subjects_with_a_presenter_come_first() {
        var guests = peers(4, "en");
        var subjects = List.of(practiceOf("away"), practiceOf("city-1"), practiceOf("city-3"));
        assertEquals(
                List.of(practiceOf("city-1"), practiceOf("city-3")),
                SeatingPlan.of(guests, subjects, 5).stream().map(Table::subject).toList());
    }

    @Test
    void a_person_who_understands_nobody_gets_an_extra_room() {
        var guests = new ArrayList<>(peers(4, "en"));
        guests.add(peer("z", "z", "", "ar"));
        var tables = SeatingPlan.of(guests, List.of(practiceOf("city-0")), 6);
        assertEquals(List.of(4, 1), sizes(tables));
    }

    @Test
    void there_is_no_extra_room_if_people_can_sit_together() {
        var guests = List.of(
                peer("a", "a", "", "en"),
                peer("b", "b", "", "en"),
                peer("c", "c", "", "fr"),
                peer("d", "d", "", "fr", "en"),
                peer("e", "e", "", "fr"),
                peer("f", "f", "", "en"));
        assertEquals(
                2,
                SeatingPlan.of(guests, List.of(practiceOf("a"), practiceOf("c")), 3)
                        .size());
    }

    @Test
    void few_facilitators_share_the_rooms_and_many_have_one_each() {
        assertEquals(List.of(2L, 2L), roomsOfEach(SeatRole.FACILITATOR, 2, 4));
        assertEquals(List.of(1L, 1L, 1L), roomsOfEach(SeatRole.FACILITATOR, 3, 3));
    }

    @Test
    void rapporteurs_are_spread_over_the_rooms() {
        assertEquals(List.of(1L, 1L, 1L), roomsOfEach(SeatRole.RAPPORTEUR, 3, 3));
    }

    @Test
    void the_order_of_the_people_does_not_change_the_plan() {
        var guests = crowd(new Random(7));
        var shuffled = new ArrayList<>(guests);
        Collections.shuffle(shuffled, new Random(8));
        assertEquals(seats(SeatingPlan.of(guests, List.of(), 5)), seats(SeatingPlan.of(shuffled, List.of(), 5)));
    }

    @Test
    void everyone_is_seated_once_in_a_room_they_understand() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var guests = crowd(random);
            var tables = SeatingPlan.of(guests, subjects(random), 2 + random.nextInt(11));
            everyoneUnderstands(tables);
            var seated = tables.stream()
                    .flatMap(table -> table.circle().stream())
                    .map(Guest::person)
                    .toList();
            assertEquals(guests.size(), seated.size(), "seed " + seed);
            assertEquals(guests.size(), Set.copyOf(seated).size(), "seed " + seed);
        }
    }

    @Test
    void people_whose_languages_nobody_knows_fill_any_room() {
        var guests =
                List.of(peer("a", "a", ""), peer("b", "b", ""), peer("c", "c", "", "en"), peer("d", "d", "", "ar"));
        var tables = SeatingPlan.of(guests, List.of(), 2);
        assertEquals(List.of(2, 2), sizes(tables));
        everyoneUnderstands(tables);
        assertEquals(List.of(2), sizes(SeatingPlan.of(guests.subList(0, 2), List.of(practiceOf("a")), 4)));
    }

    private static void everyoneUnderstands(List<Table> tables) {
        for (var table : tables) {
            var spoken = table.circle().stream().map(Guest::languages).toList();
            assertTrue(CommonLanguages.areShared(spoken), spoken::toString);
        }
    }

    private static List<Long> roomsOfEach(SeatRole role, int staff, int rooms) {
        var guests = new ArrayList<>(peers(rooms * 2, "en"));
        for (var number = 0; number < staff; number++) {
            var person = new PersonId("staff-" + number);
            guests.add(new Guest(person, new OrganisationId("org"), "", Set.of("en"), role));
        }
        var tables = SeatingPlan.of(guests, List.of(), 2);
        return guests.stream()
                .filter(guest -> guest.role() == role)
                .map(guest -> tables.stream()
                        .filter(table -> table.others().contains(guest))
                        .count())
                .toList();
    }

    private static List<Guest> crowd(Random random) {
        return Stream.generate(random::nextInt)
                .limit(1 + random.nextInt(40))
                .map(number -> peer(
                        "p" + Math.abs(number % 1_000_000) + "-" + random.nextInt(1_000_000),
                        "city-" + random.nextInt(12),
                        "region-" + random.nextInt(5),
                        languages(random)))
                .toList();
    }

    /** Of some people nobody knows the languages. */
    private static String[] languages(Random random) {
        var spoken = new TreeSet<String>();
        if (random.nextInt(8) == 0) {
            return new String[0];
        }
        while (spoken.isEmpty() || random.nextInt(3) == 0) {
            spoken.add(LANGUAGES.get(random.nextInt(LANGUAGES.size())));
        }
        return spoken.toArray(String[]::new);
    }

    private static List<RoomSubject> subjects(Random random) {
        return Stream.generate(() -> practiceOf("city-" + random.nextInt(12)))
                .limit(random.nextInt(6))
                .toList();
    }

    private static List<Guest> peers(int count, String... languages) {
        return Stream.iterate(0, number -> number + 1)
                .limit(count)
                .map(number -> peer("p" + number, "city-" + number, "", languages))
                .toList();
    }

    private static Guest peer(String id, String city, String region, String... languages) {
        return new Guest(
                new PersonId(id), new OrganisationId(city), region, new TreeSet<>(List.of(languages)), SeatRole.PEER);
    }

    private static List<Integer> sizes(List<Table> tables) {
        return tables.stream().map(table -> table.circle().size()).toList();
    }

    private static List<List<Seat>> seats(List<Table> tables) {
        return tables.stream().map(Table::seats).toList();
    }

    private static List<String> presenters(Table table) {
        return table.seats().stream()
                .filter(seat -> seat.role() == SeatRole.PRESENTER)
                .map(seat -> seat.person().value())
                .toList();
    }
}
