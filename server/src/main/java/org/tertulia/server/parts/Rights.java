package org.tertulia.server.parts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tertulia.posters.practices.PracticeCommand.AttachPoster;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.posters.practices.PracticesPart;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.whole.Guard;
import org.tertulia.sessions.whole.Right;
import org.tertulia.sessions.whole.Subject;
import org.tertulia.sessions.whole.Whole;

/**
 * Who may do what, from the tables of all parts. A command without a row is denied; the engine itself may do
 * everything.
 */
public final class Rights implements Guard<ExchangeState> {
    private static final Optional<Refusal> DENIED = Optional.of(Refusal.of("access.denied"));

    @Override
    public Optional<Refusal> objection(ExchangeState state, Command command, PersonId actor) {
        return actor.equals(PersonId.ENGINE) || may(state, actor, command) ? Optional.empty() : DENIED;
    }

    /** Whether this person may send this command now. The rules may still refuse it for other reasons. */
    public boolean may(ExchangeState state, PersonId actor, Command command) {
        return may(state, actor, Table.SUBJECTS.subject(state, command), right(command.getClass()));
    }

    /** Whether this person may see or do this in an HTTP request. */
    public boolean may(ExchangeState state, PersonId actor, PageRight page) {
        return may(state, actor, Subject.EXCHANGE, PageRights.row(page));
    }

    /** Whether this person may upload a poster for this practice. */
    public boolean mayBringPoster(ExchangeState state, PersonId actor, PracticeId practice) {
        return may(state, actor, PracticesPart.practice(state, practice), right(AttachPoster.class));
    }

    private static Right right(Class<?> command) {
        return Table.ROWS.getOrDefault(command, Right.NOBODY);
    }

    private static boolean may(ExchangeState state, PersonId actor, Subject subject, Right right) {
        var person = state.person(actor);
        return person != null && new RightsOf(state, actor, person, subject).suffice(right);
    }

    /** The rows of all parts, collected at first use. */
    private static final class Table {
        static final Whole<ExchangeState> SUBJECTS = ExchangeParts.rules((state, command, actor) -> Optional.empty());
        static final Map<Class<?>, Right> ROWS = rows();

        private static Map<Class<?>, Right> rows() {
            var rows = new HashMap<Class<?>, Right>();
            for (var part : ExchangeParts.all()) {
                part.table().commands().forEach(row -> rows.put(row.type(), row.right()));
            }
            return Map.copyOf(rows);
        }
    }
}
