package org.tertulia.server.importer;

import java.util.List;
import java.util.Map;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.realtime.contract.Command;
import org.tertulia.server.importer.lists.PeopleImport;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.sessions.programme.Programme;

/**
 * The content of an exchange's folder.
 *
 * @param commands the commands for the exchange, in order: organisations, programme, calls, practices
 * @param people the people; {@link PeopleImport} makes their commands
 * @param posters the poster files by practice; they must be accepted before they are attached
 */
public record ExchangeFile(
        String slug,
        Programme programme,
        List<Command> commands,
        List<PersonRow> people,
        Map<PracticeId, PosterSource> posters) {}
