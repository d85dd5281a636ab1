package org.tertulia.server.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Journal.Entry;
import org.tertulia.realtime.journal.Journal.Recorded;
import org.tertulia.sessions.controls.ControlsCommand.TakeControls;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.rooms.RoomCommand.EnterRooms;

class ReportTest {
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private final Tally tally = new Tally();

    @Test
    void every_acknowledged_command_is_in_the_journal_once() {
        acknowledged(FIRST, new TakeControls(new SegmentId("review")));
        acknowledged(SECOND, new TakeControls(new SegmentId("review")));
        assertTrue(report(FIRST, SECOND).isWhole());
        assertEquals(Set.of(SECOND), report(FIRST).missing());
        assertEquals(1, report(FIRST, SECOND, SECOND).doubled());
        assertFalse(report(FIRST, SECOND, SECOND).isWhole());
    }

    @Test
    void asking_again_for_a_seat_leaves_nothing_in_the_journal() {
        acknowledged(FIRST, new EnterRooms(new SegmentId("review")));
        assertTrue(report().isWhole());
        assertEquals(1, report().acknowledged());
    }

    @Test
    void a_rehearsal_that_lost_a_person_is_not_whole() {
        tally.lost();
        assertFalse(report().isWhole());
    }

    @Test
    void a_room_that_a_programme_lists_is_counted_once() {
        var planned = entry(FIRST, "roomPlanned", "roomPlanned");
        var seated = entry(SECOND, "roomRemoved", "roomRemoved", "roomPlanned", "roomPlanned", "seatGiven");
        var lines = Report.of(1, tally, List.of(planned, seated), 0).lines();
        assertTrue(lines.contains("rooms           2\n"), lines);
    }

    private void acknowledged(UUID id, Command command) {
        tally.acknowledged(id, command);
    }

    private Report report(UUID... journal) {
        var entries = Stream.of(journal).map(id -> entry(id)).toList();
        return Report.of(1, tally, entries, 0);
    }

    private static Entry entry(UUID id, String... events) {
        var recorded = Stream.of(events).map(name -> new Recorded(1, 0, name, "{}"));
        return new Entry(id, "hash", new PersonId("facilitator"), recorded.toList());
    }
}
