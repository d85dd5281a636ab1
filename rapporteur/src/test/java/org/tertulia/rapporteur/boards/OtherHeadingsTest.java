package org.tertulia.rapporteur.boards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tertulia.rapporteur.Barcelona.PEERS;
import static org.tertulia.rapporteur.Barcelona.REVIEW;
import static org.tertulia.rapporteur.Barcelona.headings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tertulia.rapporteur.boards.BoardView.Kind;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.RoomId;

/** Which columns a board gets for the headings of its rooms. */
class OtherHeadingsTest {
    private static final String OTHERS = OtherHeadings.ID.value();

    private final List<Heading> own = headings("lessons");

    @Test
    void rooms_with_the_same_headings_share_their_columns() {
        columns(List.of("areas", "actions"), room("areas", "actions"), room("actions", "areas"));
    }

    @Test
    void a_heading_that_the_board_has_itself_needs_no_other_column() {
        columns(List.of(), room("lessons"), room("lessons"));
        columns(List.of("areas"), room("lessons", "areas"), room("areas"));
    }

    @Test
    void headings_that_only_one_room_has_share_a_column_so_that_they_do_not_tell_the_room() {
        columns(List.of(OTHERS), room("data"), room("inclusion"), room("reintegration"));
        columns(List.of("actions", OTHERS), room("data", "actions"), room("inclusion", "actions"));
    }

    @Test
    void if_only_one_room_has_headings_of_its_own_all_share_a_column() {
        columns(List.of(OTHERS), room("actions", "data"), room("actions"), room("actions"));
    }

    @Test
    void a_single_room_has_nothing_to_hide() {
        columns(List.of("data", "actions"), room("data", "actions"));
        columns(List.of());
    }

    @Test
    void a_board_may_call_one_of_its_own_headings_like_the_shared_column() {
        assertEquals(List.of(), OtherHeadings.ofRooms(headings(OTHERS), List.of(room("data"), room("inclusion"))));
    }

    @Test
    void the_exchange_has_another_column_unless_it_has_a_heading_for_each_finding() {
        assertEquals(List.of(), ids(OtherHeadings.ofFindings(headings("trends", "differences", "keys", "forward"))));
        assertEquals(List.of(OTHERS), ids(OtherHeadings.ofFindings(headings("trends", "priorities"))));
        assertEquals(List.of(), ids(OtherHeadings.ofFindings(List.of())));
    }

    private void columns(List<String> expected, Board... rooms) {
        assertEquals(expected, ids(OtherHeadings.ofRooms(own, List.of(rooms))));
    }

    private static List<String> ids(List<Heading> headings) {
        return headings.stream().map(heading -> heading.id().value()).toList();
    }

    private static Board room(String... ids) {
        var id = new RoomId(String.join("-", ids));
        return new Board(
                BoardId.of(id),
                Kind.ROOM,
                id.value(),
                PEERS,
                REVIEW,
                headings(ids),
                List.of(),
                true,
                Board.Phase.OPEN,
                null);
    }
}
