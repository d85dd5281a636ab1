package org.tertulia.server.importer.schedules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.schedules.Schedule.Speaker;
import org.tertulia.server.importer.words.SettingWords;
import org.tertulia.server.importer.words.Unconfirmed;
import org.tertulia.sessions.programme.setting.Front;

/**
 * The people in a cell of an agenda: each in a line of its own or between semicolons, perhaps with a role before a colon and a
 * position behind a comma or in brackets.
 */
final class AgendaPeople {
    private static final Pattern BETWEEN = Pattern.compile("[;\\n•▪]");
    private static final Pattern BULLET = Pattern.compile("^[\\s*\u2022\u2013\u2014-]+");
    private static final Pattern POSITION = Pattern.compile("\\s*[,(]\\s*|\\s+[\u2013\u2014-]\\s+");
    private static final int LONGEST_NAME = 200;

    private AgendaPeople() {}

    /** @param role what they do if the cell says nothing else; null if that depends on the segment */
    static List<Speaker> read(String cell, String organisation, Front.@Nullable Role role) {
        return Stream.of(BETWEEN.split(cell))
                .map(part -> BULLET.matcher(part).replaceFirst(""))
                .map(EntryText::line)
                .filter(part -> !part.isEmpty())
                .map(part -> person(part, organisation, role))
                .filter(person -> !person.name().isEmpty() && !Unconfirmed.is(person.name()))
                .toList();
    }

    private static Speaker person(String written, String organisation, Front.@Nullable Role role) {
        var colon = written.indexOf(':');
        var said = colon < 0 ? Optional.<Front.Role>empty() : SettingWords.front(written.substring(0, colon));
        var person = said.isPresent() ? written.substring(colon + 1).strip() : written;
        var parts = POSITION.split(person, 2);
        var name = parts[0].length() > LONGEST_NAME ? parts[0].substring(0, LONGEST_NAME) : parts[0];
        var position = parts.length < 2 ? "" : parts[1].replaceFirst("\\)$", "").strip();
        return new Speaker(MadeIds.slug(name), name, organisation, position, said.orElse(role));
    }
}
