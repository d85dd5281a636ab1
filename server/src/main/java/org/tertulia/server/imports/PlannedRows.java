package org.tertulia.server.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.PracticeCommand.AttachPoster;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.imports.PlanRow.Details;
import org.tertulia.server.imports.Previews.WantedPerson;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;
import org.tertulia.sessions.programme.ProgrammeCommand.EditProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;
import org.tertulia.sessions.run.RunCommand.SetSegmentCall;

/** Makes the rows of a plan. */
final class PlannedRows {
    private static final String PERSON = "person";

    private final Effects effects;
    private final Function<PersonId, Optional<NamedPerson>> directory;
    private final List<PlanRow> rows = new ArrayList<>();

    private PlannedRows(ExchangeState now, Function<PersonId, Optional<NamedPerson>> directory) {
        this.effects = new Effects(now);
        this.directory = directory;
    }

    /**
     * The rows of an import. In an exchange that is there already the programme comes first, because it may be refused, and
     * then nothing is changed.
     *
     * @param people with what the directory shall say of them
     */
    static List<PlanRow> of(
            Difference difference,
            List<NamedPerson> people,
            ExchangeState now,
            Function<PersonId, Optional<NamedPerson>> directory) {
        var made = new PlannedRows(now, directory);
        var inOrder = now.plan().isPut() ? programmeFirst(difference.commands()) : difference.commands();
        inOrder.stream().filter(command -> !(command instanceof AttachPoster)).forEach(made::add);
        for (int number : thoseWhoStopOrganisingLast(difference, now)) {
            made.add(difference.people().get(number).command(), people.get(number));
        }
        inOrder.stream().filter(AttachPoster.class::isInstance).forEach(made::add);
        return List.copyOf(made.rows);
    }

    /** A list may give the exchange to another organiser. Who gets the right comes first, so that there always is one. */
    private static List<Integer> thoseWhoStopOrganisingLast(Difference difference, ExchangeState now) {
        return IntStream.range(0, difference.people().size())
                .boxed()
                .sorted(Comparator.comparing(number ->
                        OwnRight.isLost(difference.people().get(number).command(), now)))
                .toList();
    }

    /** The rows of an act on people, in its order, without those that would change nothing. */
    static List<PlanRow> ofPeople(
            List<WantedPerson> wanted, ExchangeState now, Function<PersonId, Optional<NamedPerson>> directory) {
        var made = new PlannedRows(now, directory);
        wanted.forEach(made::add);
        return List.copyOf(made.rows);
    }

    private void add(WantedPerson wanted) {
        var details = wanted.details();
        var row = details == null
                ? PlanRow.waiting(
                        rows.size(),
                        kind(wanted.command()),
                        wanted.name(),
                        wanted.command(),
                        effects.inverse(wanted.command()))
                : row(wanted.command(), details);
        if (!isThere(row)) {
            rows.add(row);
        }
    }

    /** The same rows as they would be planned now, without those that would change nothing any more. */
    static List<PlanRow> again(
            List<PlanRow> planned, ExchangeState now, Function<PersonId, Optional<NamedPerson>> directory) {
        var made = new PlannedRows(now, directory);
        planned.stream().filter(row -> !made.isThere(row)).forEach(made::addAgain);
        return List.copyOf(made.rows);
    }

    /** Whether both make the same of the same things. */
    static boolean areAlike(List<PlanRow> some, List<PlanRow> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size())
                        .allMatch(number -> some.get(number).isLike(others.get(number)));
    }

    private boolean isThere(PlanRow row) {
        var details = row.details();
        return effects.areThere(row.command())
                && (details == null
                        || named(row.command()).filter(details::isSaidOf).isPresent());
    }

    private void addAgain(PlanRow row) {
        var command = row.command();
        var again = PlanRow.waiting(rows.size(), row.kind(), row.name(), command, effects.inverse(command));
        var details = row.details();
        var known = named(command).map(Details::of).orElse(null);
        rows.add(details == null ? again : again.about(details.reading(known), known));
    }

    private Optional<NamedPerson> named(Command command) {
        return command instanceof AdmitPerson admit ? directory.apply(admit.person()) : Optional.empty();
    }

    /** Whom a command of a plan admits or dismisses. */
    static Optional<PersonId> person(Command command) {
        return switch (command) {
            case AdmitPerson admit -> Optional.of(admit.person());
            case DismissPerson(var person) -> Optional.of(person);
            default -> Optional.empty();
        };
    }

    /** The rows that take these back, the last one first. */
    static List<PlanRow> reversed(List<PlanRow> taken) {
        var reversed = new ArrayList<PlanRow>();
        taken.reversed().forEach(row -> reversed.add(row.reversed(reversed.size())));
        return List.copyOf(reversed);
    }

    private static List<Command> programmeFirst(List<Command> commands) {
        return Stream.concat(
                        commands.stream().filter(PutProgramme.class::isInstance),
                        commands.stream().filter(command -> !(command instanceof PutProgramme)))
                .toList();
    }

    private void add(Command command) {
        rows.add(PlanRow.waiting(rows.size(), kind(command), name(command), command, effects.inverse(command)));
    }

    private void add(Command command, NamedPerson person) {
        rows.add(row(command, person));
    }

    private PlanRow row(Command command, NamedPerson person) {
        var before = directory.apply(person.id()).map(Details::of).orElse(null);
        return PlanRow.waiting(rows.size(), PERSON, person.name(), command, effects.inverse(command))
                .about(Details.of(person), before);
    }

    private static String kind(Command command) {
        return switch (command) {
            case RegisterOrganisation _ -> "organisation";
            case PutProgramme _, EditProgramme _ -> "programme";
            case SetSegmentCall _ -> "call";
            case PutPractice _ -> "practice";
            case AttachPoster _ -> "poster";
            case AdmitPerson _, DismissPerson _ -> PERSON;
            default -> throw new IllegalArgumentException("no import asks for " + command);
        };
    }

    private static String name(Command command) {
        return switch (command) {
            case RegisterOrganisation(var organisation) -> organisation.name();
            case PutProgramme(var programme) ->
                first(programme.title().byLanguage().get(programme.languages().getFirst()));
            case SetSegmentCall set -> set.segment().value() + " (" + set.language() + ")";
            case PutPractice(var practice) -> practice.title();
            case AttachPoster attach -> attach.practice().value();
            default -> throw new IllegalArgumentException("no import asks for " + command);
        };
    }

    private static String first(@Nullable String title) {
        return title == null ? "" : title;
    }
}
