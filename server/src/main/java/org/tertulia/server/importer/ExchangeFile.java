package org.tertulia.server.importer;

import java.util.List;
import java.util.Map;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.realtime.contract.Command;
import org.tertulia.sessions.programme.Programme;

/**
 * An exchange as its folder says.
 *
 * @param commands what to ask of the exchange, in order: organisations, programme, calls, practices
 * @param people who takes part; {@link PeopleImport} makes commands of them
 * @param posters the files of the practices that have one; to be accepted first, then attached
 */
public record ExchangeFile(
        String slug,
        Programme programme,
        List<Command> commands,
        List<PersonRow> people,
        Map<PracticeId, PosterSource> posters) {}
