package org.tertulia.realtime.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.cards.Cards.Acts;
import org.tertulia.realtime.cards.Cards.Lay;
import org.tertulia.realtime.cards.Cards.Nod;
import org.tertulia.realtime.cards.Cards.Shout;
import org.tertulia.realtime.cards.Cards.Sit;
import org.tertulia.realtime.cards.Cards.Take;
import org.tertulia.realtime.contract.PersonId;

class ActedTest {
    private final WriterFixture given = WriterFixture.fresh();

    @Test
    void the_rules_hear_of_each_accepted_command_once_after_its_last_event() {
        var id = UUID.randomUUID();
        given.does(new Lay("a", "red", "hello"));
        given.loop.pass(1_000);
        given.does(id, new Shout(3));
        given.does(new Take("nothing"));
        given.does(new Nod());
        assertEquals(
                new Acts(2, id, new PersonId("ana"), WriterFixture.START + 1_000),
                given.room().acts());
        var last = given.commits.getLast().changes();
        assertEquals(
                List.of(1, 1, 2),
                last.stream().map(change -> change.after().acts().count()).toList());
    }

    @Test
    void a_journal_that_is_read_again_gives_the_state_it_was_written_with() {
        given.does(new Lay("a", "red", "hello"));
        given.loop.pass(1_000);
        given.does(new Shout(3));
        given.does(new Sit("ana", "red"));
        assertEquals(3, given.room().acts().count());
        assertEquals(given.room(), given.restartAfter(60_000).room());
    }
}
