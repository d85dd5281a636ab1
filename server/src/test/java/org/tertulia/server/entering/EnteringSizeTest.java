package org.tertulia.server.entering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.PersonId;

/** What a page is sent when it enters. {@code -Dentering=tell} prints the bytes of each topic. */
class EnteringSizeTest {
    /** Some seconds on a slow phone line. */
    private static final int MOST_BYTES = 25_000;

    private static final int FEW = 60;
    private static final int MANY = 6_000;
    private static final int FEW_NOTES = 200;
    private static final int MANY_NOTES = 20_000;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final PersonId RAPPORTEUR = new PersonId("rapporteur-1");
    private static final PersonId ORGANISER = new PersonId("organiser-uclg");

    private final Crowd few = new Crowd(new GrownExchange(FEW, FEW_NOTES));

    @Test
    void the_live_page_is_small() throws IOException {
        assertSmall(enter(few, GrownExchange.PARTICIPANT, FEW_NOTES));
    }

    @Test
    void the_live_page_does_not_grow_with_the_people() throws IOException {
        var small = enter(few, GrownExchange.PARTICIPANT, FEW_NOTES);
        var large = enter(new Crowd(new GrownExchange(MANY, FEW_NOTES)), GrownExchange.PARTICIPANT, FEW_NOTES);
        assertSmall(large);
        assertTrue(large.bytes() < 2 * small.bytes(), () -> large.bytes() + " bytes, " + small.bytes() + " with few");
    }

    @Test
    void the_live_page_does_not_grow_with_the_notes() throws IOException {
        var small = enter(few, GrownExchange.PARTICIPANT, FEW_NOTES);
        var large = enter(new Crowd(new GrownExchange(FEW, MANY_NOTES)), GrownExchange.PARTICIPANT, MANY_NOTES);
        assertSmall(large);
        assertTrue(large.bytes() < 2 * small.bytes(), () -> large.bytes() + " bytes, " + small.bytes() + " with few");
    }

    @Test
    void names_come_with_what_mentions_them() throws IOException {
        var entered = enter(few, GrownExchange.PARTICIPANT, FEW_NOTES);
        assertFalse(entered.hasTopic("person"));
        assertFalse(entered.hasTopic("organisation"));
        var room = String.valueOf(entered.topics().get("room/" + GrownExchange.ROOM.value()));
        assertTrue(room.contains("\"organisation/" + GrownExchange.CITY.value() + "\""), room);
    }

    @Test
    void the_pages_of_those_who_write_do_not_load_all_people() throws IOException {
        for (var page : List.of("board", "brief")) {
            var entered = few.enter(RAPPORTEUR, firstScreen(page, FEW_NOTES), true);
            assertFalse(entered.hasTopic("person"), page);
            assertFalse(entered.hasTopic("organisation"), page);
        }
    }

    @Test
    void a_browser_that_cannot_unpack_gets_the_same_as_text() throws IOException {
        var topics = firstScreen("live", FEW_NOTES);
        var packed = few.enter(GrownExchange.PARTICIPANT, topics, true);
        var text = few.enter(GrownExchange.PARTICIPANT, topics, false);
        assertEquals(text.messages(), packed.messages());
        assertTrue(packed.bytes() * 4 < text.bytes(), () -> packed.bytes() + " packed, " + text.bytes() + " as text");
    }

    @Test
    void a_participant_is_told_only_of_those_in_the_same_room() throws IOException {
        var crowd = new Crowd(new GrownExchange(MANY, 0));
        crowd.isHere();
        assertTrue(enter(crowd, GrownExchange.PARTICIPANT, 0).bytesOfLeases() < 1_000);
        assertTrue(crowd.enter(ORGANISER, firstScreen("console", 0), true).bytesOfLeases() > MANY);
    }

    @Test
    void every_page_tells_where_its_bytes_are() throws IOException {
        for (var page : List.of("live", "board", "console")) {
            var person = switch (page) {
                case "live" -> GrownExchange.PARTICIPANT;
                case "board" -> RAPPORTEUR;
                default -> ORGANISER;
            };
            var entered = few.enter(person, firstScreen(page, FEW_NOTES), true);
            assertTrue(entered.topics().size() > 3, page);
            tell(page, entered);
        }
    }

    private static void assertSmall(Entered entered) {
        tell("live", entered);
        assertTrue(entered.bytes() <= MOST_BYTES, () -> entered.bytes() + " bytes\n" + entered.table());
    }

    private static void tell(String page, Entered entered) {
        if ("tell".equals(System.getProperty("entering"))) {
            System.out.printf(
                    "%s: %d bytes on the line, %d of JSON%n%s",
                    page, entered.bytes(), entered.bytesOfJson(), entered.table());
        }
    }

    private static Entered enter(Crowd crowd, PersonId person, int notes) throws IOException {
        return crowd.enter(person, firstScreen("live", notes), true);
    }

    /** What the page looks at before anybody touches it: its own topics, and those of the pieces on its first screen. */
    private static List<String> firstScreen(String page, int notes) throws IOException {
        var source = Files.readString(Path.of("..", "frontend", "src", "pages", page, "topics.ts"));
        var topics = new ArrayList<String>();
        QUOTED.matcher(source).results().map(found -> found.group(1)).forEach(topics::add);
        if (page.equals("live")) {
            topics.add("practice/" + GrownExchange.CITY.value());
            topics.addAll(GrownExchange.newestPieces(notes));
        }
        return topics;
    }
}
