package org.tertulia.server.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.lists.KnownPeople;
import org.tertulia.server.importer.lists.PeopleImport;
import org.tertulia.server.importer.lists.PeoplePreview;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;

/**
 * The content of an exchange's folder.
 *
 * @param commands the commands for the exchange, in order: organisations, programme, calls, practices
 * @param people the people; {@link PeopleImport} makes their commands
 * @param posters the poster files by practice; they must be accepted before they are attached
 * @param photos the files with pictures of people, by the name that their rows say; they must be accepted too
 */
public record ExchangeFile(
        String slug,
        Programme programme,
        List<Command> commands,
        List<PersonRow> people,
        Map<PracticeId, PosterSource> posters,
        Map<String, PosterSource> photos) {
    /**
     * The same content, where the programme names people by the ids that they have in the exchange. An exchange may know an
     * address under an id that the list does not have.
     */
    public ExchangeFile naming(PeoplePreview preview) {
        var ids = new HashMap<PersonId, PersonId>();
        for (int row = 0; row < people.size(); row++) {
            ids.put(
                    KnownPeople.idIn(slug, people.get(row)),
                    KnownPeople.idIn(slug, preview.rows().get(row).row()));
        }
        return naming(slug, ids);
    }

    /** The same content for another exchange. Its people have other ids there. */
    public ExchangeFile into(String exchange) {
        var ids = new HashMap<PersonId, PersonId>();
        people.forEach(row -> ids.put(KnownPeople.idIn(slug, row), KnownPeople.idIn(exchange, row)));
        return naming(exchange, ids);
    }

    private ExchangeFile naming(String exchange, Map<PersonId, PersonId> ids) {
        var named = programme.naming(id -> ids.getOrDefault(id, id));
        return new ExchangeFile(
                exchange,
                named,
                commands.stream().map(command -> putting(named, command)).toList(),
                people,
                posters,
                photos);
    }

    /** The same content without the person of this address, and without their organisation if nobody else is of it. */
    public ExchangeFile without(String address) {
        var left = people.stream().filter(row -> !row.email().equals(address)).toList();
        var gone = people.stream()
                .filter(row -> row.email().equals(address))
                .map(PersonRow::organisation)
                .filter(organisation ->
                        left.stream().noneMatch(row -> row.organisation().equals(organisation)))
                .collect(Collectors.toSet());
        var kept = commands.stream()
                .filter(command -> !(command instanceof RegisterOrganisation(var one) && gone.contains(one.id())))
                .toList();
        return new ExchangeFile(slug, programme, kept, left, posters, photos);
    }

    private static Command putting(Programme programme, Command command) {
        return command instanceof PutProgramme ? new PutProgramme(programme) : command;
    }
}
