package org.tertulia.server.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.lists.KnownPeople;
import org.tertulia.server.importer.lists.PeopleImport;
import org.tertulia.server.importer.lists.PeoplePreview;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;

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
        var named = programme.naming(id -> ids.getOrDefault(id, id));
        return new ExchangeFile(
                slug,
                named,
                commands.stream().map(command -> putting(named, command)).toList(),
                people,
                posters,
                photos);
    }

    private static Command putting(Programme programme, Command command) {
        return command instanceof PutProgramme ? new PutProgramme(programme) : command;
    }
}
