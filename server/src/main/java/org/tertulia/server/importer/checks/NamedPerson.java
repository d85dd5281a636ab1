package org.tertulia.server.importer.checks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.setting.Front;

/**
 * A person who is named for the front or a turn of a segment.
 *
 * @param at where the person is named
 */
record NamedPerson(PersonId person, Value at) {
    static Stream<NamedPerson> of(ReadSegment read) {
        var fields = read.fields();
        var turns = read.segment().lineUp().turns();
        return Stream.concat(
                named(read.segment().namedFront(), NamedPerson::present, fields.optional("front")),
                named(turns, PlannedTurn::person, fields.optional("line-up").field("turns")));
    }

    /** Who has to be there. A coordinator may look after several segments at the same time. */
    private static @Nullable PersonId present(Front seat) {
        return seat.role() == Front.Role.COORDINATOR ? null : seat.person();
    }

    /** The people of a list, in its order. */
    private static <T> Stream<NamedPerson> named(List<T> all, Function<T, @Nullable PersonId> person, Value list) {
        var items = list.items();
        return IntStream.range(0, Math.min(all.size(), items.size()))
                .boxed()
                .flatMap(place -> Stream.ofNullable(person.apply(all.get(place)))
                        .map(named -> new NamedPerson(named, items.get(place).field("person"))));
    }

    /** As it is written. */
    String written() {
        return at.word();
    }
}
