package org.tertulia.server.imports;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.PracticeCommand.RemovePoster;
import org.tertulia.posters.practices.PracticeCommand.WithdrawPractice;
import org.tertulia.realtime.contract.Command;
import org.tertulia.server.imports.Difference.Item;
import org.tertulia.server.imports.Difference.State;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.run.RunCommand.SetSegmentCall;

/** What the rows of a plan change, thing by thing. */
final class PlanItems {
    private PlanItems() {}

    static List<Item> of(List<PlanRow> rows) {
        return rows.stream().flatMap(PlanItems::of).toList();
    }

    private static Stream<Item> of(PlanRow row) {
        return row.command() instanceof PutProgramme(var next) && row.inverse() instanceof PutProgramme(var before)
                ? new ProgrammeDifference(before, next).items().stream().filter(item -> item.state() != State.SAME)
                : Stream.of(new Item(row.kind(), row.name(), state(row.command(), row.inverse()), details(row)));
    }

    private static List<Detail> details(PlanRow row) {
        var before = row.before();
        var after = row.details();
        return before != null
                        && after != null
                        && row.command() instanceof AdmitPerson next
                        && row.inverse() instanceof AdmitPerson earlier
                ? ChangedFields.of(before, after, earlier, next)
                : List.of();
    }

    private static State state(Command command, @Nullable Command inverse) {
        return removes(command) ? State.GOES : inverse == null || removes(inverse) ? State.NEW : State.CHANGED;
    }

    private static boolean removes(Command command) {
        return switch (command) {
            case WithdrawPractice _, RemovePoster _, DismissPerson _ -> true;
            case SetSegmentCall set -> set.call() == null;
            default -> false;
        };
    }
}
