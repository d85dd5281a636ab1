package org.tertulia.server.imports;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.sessions.programme.setting.AttendanceMode;

/**
 * One change of a plan.
 *
 * @param kind such as {@code organisation}
 * @param name as people call the thing
 * @param inverse the command that takes it back, if there is one
 * @param details what the directory then says of the person, for a row about a person
 * @param before what the directory said of the person before; null if they were unknown
 * @param reason why it was refused or kept
 */
record PlanRow(
        int number,
        String kind,
        String name,
        Command command,
        @Nullable Command inverse,
        @Nullable Details details,
        @Nullable Details before,
        State state,
        @Nullable String reason) {
    /** What became of a row. */
    enum State {
        WAITING,
        DONE,
        REFUSED,
        /** An undo leaves it as it is. */
        KEPT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** What the directory says of a person. The journal has none of it. */
    record Details(
            String name,
            @Nullable String address,
            String language,
            @Nullable String position,
            @Nullable AttendanceMode attends,
            @Nullable String photo) {
        static Details of(NamedPerson person) {
            return new Details(
                    person.name(),
                    person.address(),
                    person.language(),
                    person.position(),
                    person.attends(),
                    person.photo());
        }

        /** Whether the directory still says so. The language of the pages does not count: people choose it themselves. */
        boolean isSaidOf(NamedPerson person) {
            return name.equals(person.name())
                    && Objects.equals(address, person.address())
                    && Objects.equals(position, person.position())
                    && attends == person.attends()
                    && Objects.equals(photo, person.photo());
        }

        boolean isLike(@Nullable Details other) {
            return other != null
                    && name.equals(other.name)
                    && Objects.equals(address, other.address)
                    && Objects.equals(position, other.position)
                    && attends == other.attends
                    && Objects.equals(photo, other.photo);
        }

        /** The same, in the language that the person reads now. */
        Details reading(@Nullable Details now) {
            return now == null ? this : new Details(name, address, now.language, position, attends, photo);
        }

        NamedPerson named(PersonId id, String exchange) {
            return new NamedPerson(id, exchange, name, address, language, position, attends, photo);
        }
    }

    static PlanRow waiting(int number, String kind, String name, Command command, @Nullable Command inverse) {
        return new PlanRow(number, kind, name, command, inverse, null, null, State.WAITING, null);
    }

    PlanRow about(Details after, @Nullable Details earlier) {
        return new PlanRow(number, kind, name, command, inverse, after, earlier, state, reason);
    }

    /** The row that takes this one back. When nothing can, it is kept from the start. */
    PlanRow reversed(int position) {
        return inverse == null
                ? new PlanRow(position, kind, name, command, null, details, before, State.KEPT, "cannot be removed")
                : new PlanRow(position, kind, name, inverse, command, before, details, State.WAITING, null);
    }

    PlanRow done() {
        return became(State.DONE, null);
    }

    PlanRow refused(String why) {
        return became(State.REFUSED, why);
    }

    PlanRow kept(String why) {
        return became(State.KEPT, why);
    }

    private PlanRow became(State next, @Nullable String why) {
        return new PlanRow(number, kind, name, command, inverse, details, before, next, why);
    }

    /** Whether both lead from the same to the same. The language of somebody's pages does not count. */
    boolean isLike(PlanRow other) {
        return command.equals(other.command)
                && Objects.equals(inverse, other.inverse)
                && (before == null ? other.before == null : before.isLike(other.before));
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    /** The id of its command: always the same, so that it has one effect however often it is asked. */
    UUID commandId(UUID plan) {
        return UUID.nameUUIDFromBytes((plan + " row " + number).getBytes(StandardCharsets.UTF_8));
    }
}
