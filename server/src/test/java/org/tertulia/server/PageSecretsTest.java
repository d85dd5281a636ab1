package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.rapporteur.boards.Attribution;
import org.tertulia.rapporteur.boards.BoardCommand.WriteNote;
import org.tertulia.rapporteur.boards.BoardId;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.boards.Sources;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.sessions.notices.Audience;
import org.tertulia.sessions.notices.NoticeCommand.SendNotice;
import org.tertulia.sessions.notices.NoticeId;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.rooms.RoomCommand.AddRoom;
import org.tertulia.sessions.rooms.RoomCommand.MoveSeat;
import org.tertulia.sessions.rooms.RoomCommand.OpenRooms;
import org.tertulia.sessions.run.RunCommand.StartSegment;

/**
 * A device keeps the HTML of live pages as the server wrote it. So what the server writes into it is nothing that is for few, also
 * where the reader may see it.
 */
class PageSecretsTest {
    private static final String EXCHANGE = "/x/" + RunningTertulia.SLUG;
    private static final List<String> PAGES = List.of("live", "console", "board", "screen", "brief");
    private static final String ORGANISER = "organiser-uclg";
    private static final String DELEGATE = "delegate-quito";
    private static final SegmentId REVIEW = new SegmentId("peer-1-review");
    private static final RoomId ROOM = new RoomId("r1");
    private static final String NOTICE = "Your visa has come, please call ";
    private static final String NOTE = "Our police chief warned the families, says ";

    @TempDir
    static Path data;

    private static RunningTertulia running;

    @BeforeAll
    static void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
        running.ask(new StartSegment(REVIEW));
        running.ask(new AddRoom(ROOM, REVIEW, null));
        for (var person : List.of(ORGANISER, DELEGATE)) {
            running.ask(new MoveSeat(RunningTertulia.person(person), ROOM));
        }
        running.ask(new OpenRooms(REVIEW));
        for (var person : List.of(ORGANISER, DELEGATE)) {
            running.ask(new SendNotice(
                    new NoticeId("notice-" + person),
                    new Audience(Audience.Kind.PERSON, person),
                    NOTICE + person,
                    "en"));
            running.ask(person, roomOnlyNote(person));
        }
    }

    private static WriteNote roomOnlyNote(String person) {
        return new WriteNote(
                new NoteId("note-" + person),
                BoardId.of(ROOM),
                new HeadingId("needs"),
                new Wording(new EditId("edit-" + person), NOTE + person, "en"),
                null,
                new Sources(null, null, null, null, null, null),
                Attribution.ROOM_ONLY);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void the_pages_that_a_device_keeps_hold_no_notice_to_one_person_and_no_note_for_the_room_only() throws Exception {
        for (var page : PAGES) {
            holdsNoSecret(page, ORGANISER);
        }
        holdsNoSecret("live", DELEGATE);
    }

    private static void holdsNoSecret(String page, String person) throws Exception {
        var answer = running.get(EXCHANGE + "/" + page, "Cookie", running.signIn(person));
        assertEquals(200, answer.statusCode(), page);
        assertTrue(answer.body().contains("data-ends="), page + " says what runs");
        assertEquals(person, answer.headers().firstValue("Tertulia-Reader").orElse(""), page);
        for (var secret : List.of(NOTICE, NOTE)) {
            assertFalse(answer.body().contains(secret.strip()), page + " of " + person + " holds: " + secret);
        }
    }

    @Test
    void the_text_page_has_both_and_is_not_kept() throws Exception {
        for (var person : List.of(ORGANISER, DELEGATE)) {
            var answer = running.get(EXCHANGE + "/text", "Cookie", running.signIn(person));
            assertTrue(answer.body().contains(NOTICE + person), answer.body());
            assertTrue(answer.body().contains(NOTE + person), answer.body());
            assertTrue(answer.headers().firstValue("Tertulia-Reader").isEmpty(), person);
            assertEquals(person, answer.headers().firstValue("Tertulia-Person").orElse(""));
        }
    }
}
