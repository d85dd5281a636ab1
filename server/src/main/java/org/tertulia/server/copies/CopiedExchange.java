package org.tertulia.server.copies;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.realtime.contract.Command;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.setting.Front;
import org.tertulia.sessions.run.RunCommand.SetSegmentCall;
import org.tertulia.sessions.whole.Role;

/** The content of a new exchange, made from that of another. */
public final class CopiedExchange {
    private CopiedExchange() {}

    /** Takes what is wanted. Links of calls and activities are never taken, because they lead into the other event. */
    public static ExchangeFile of(ExchangeFile source, NewExchange wanted, Taken taken) {
        var own = source.into(wanted.slug());
        var people = taken.people() ? own.people() : List.<PersonRow>of();
        var programme = CopiedProgramme.of(own.programme(), wanted, taken);
        var needed = needed(own, programme, people, taken);
        var commands = own.commands().stream()
                .filter(command -> isTaken(command, taken, needed))
                .map(command -> command instanceof PutProgramme ? new PutProgramme(programme) : command)
                .toList();
        return new ExchangeFile(
                wanted.slug(),
                programme,
                commands,
                people,
                taken.practices() ? own.posters() : Map.of(),
                taken.people() ? own.photos() : Map.of());
    }

    private static boolean isTaken(Command command, Taken taken, Set<OrganisationId> needed) {
        return switch (command) {
            case SetSegmentCall _ -> false;
            case PutPractice _ -> taken.practices();
            case RegisterOrganisation(var organisation) -> needed.contains(organisation.id());
            default -> true;
        };
    }

    /** The organisations that something in the new exchange names. */
    private static Set<OrganisationId> needed(
            ExchangeFile source, Programme programme, List<PersonRow> people, Taken taken) {
        var needed = new HashSet<OrganisationId>();
        people.forEach(row -> needed.add(row.organisation()));
        programme.segments().stream().flatMap(CopiedExchange::named).forEach(needed::add);
        if (taken.practices()) {
            source.commands().stream()
                    .filter(PutPractice.class::isInstance)
                    .map(PutPractice.class::cast)
                    .forEach(put -> needed.add(put.practice().organisation()));
        }
        return needed;
    }

    private static Stream<OrganisationId> named(Segment segment) {
        var rooms = segment.listedRooms().stream()
                .flatMap(room -> Stream.concat(room.facilitators().stream(), room.rapporteurs().stream()));
        var front = segment.namedFront().stream().map(Front::organisation).flatMap(Stream::ofNullable);
        var turns =
                segment.lineUp().turns().stream().map(PlannedTurn::organisation).flatMap(Stream::ofNullable);
        return Stream.of(segment.facilitators().stream(), rooms, front, turns).flatMap(each -> each);
    }

    /** The same content, where this person is the only organiser. Those who organised the source keep their other roles. */
    public static ExchangeFile organisedBy(ExchangeFile file, PersonRow organiser, Organisation organisation) {
        var role = new Assignment(Role.ORGANISER, null);
        var others = file.people().stream()
                .filter(row -> !isSame(row, organiser))
                .map(row -> row.without(Role.ORGANISER))
                .toList();
        var own = file.people().stream()
                .filter(row -> isSame(row, organiser))
                .findFirst()
                .orElse(organiser)
                .also(role);
        var known = file.commands().stream()
                .filter(RegisterOrganisation.class::isInstance)
                .map(RegisterOrganisation.class::cast)
                .map(register -> register.organisation().id())
                .collect(toSet());
        var register = known.contains(own.organisation())
                ? Stream.<Command>of()
                : Stream.<Command>of(new RegisterOrganisation(organisation));
        return new ExchangeFile(
                file.slug(),
                file.programme(),
                Stream.concat(register, file.commands().stream()).toList(),
                Stream.concat(Stream.of(own), others.stream()).toList(),
                file.posters(),
                file.photos());
    }

    /** The same content, where only this person can be reached. */
    public static ExchangeFile unreachable(ExchangeFile file, PersonRow but) {
        var rows = file.people().stream()
                .map(row -> isSame(row, but) ? row : row.withoutAddress())
                .toList();
        return new ExchangeFile(file.slug(), file.programme(), file.commands(), rows, file.posters(), file.photos());
    }

    private static boolean isSame(PersonRow row, PersonRow organiser) {
        return organiser.email().isEmpty()
                ? row.email().isEmpty()
                        && row.name().equals(organiser.name())
                        && row.organisation().equals(organiser.organisation())
                : row.email().equals(organiser.email());
    }
}
