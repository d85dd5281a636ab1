package org.tertulia.server.importer.schedules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.reading.Folded;
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
        return parts(cell)
                .map(part -> BULLET.matcher(part).replaceFirst(""))
                .map(EntryText::line)
                .filter(part -> !part.isEmpty())
                .map(part -> person(part, organisation, role))
                .filter(person -> !person.name().isEmpty() && !Unconfirmed.is(person.name()))
                .toList();
    }

    /** Three texts between commas, or two that begin alike, are several: a position has one comma before it. */
    private static Stream<String> parts(String cell) {
        var parts = List.of(BETWEEN.split(cell, -1));
        var names = List.of(cell.split(",", -1));
        var isOneLine = parts.size() == 1 && cell.indexOf('(') < 0 && cell.indexOf(':') < 0;
        var areSeveral = names.size() > 2
                || (names.size() == 2 && firstWord(names.getFirst()).equals(firstWord(names.getLast())));
        return (isOneLine && areSeveral ? names : parts).stream();
    }

    private static String firstWord(String name) {
        return Folded.words(name).split(" ", 2)[0];
    }

    private static Speaker person(String written, String organisation, Front.@Nullable Role role) {
        var colon = written.indexOf(':');
        var said = colon < 0 ? Optional.<Front.Role>empty() : SettingWords.front(written.substring(0, colon));
        if (colon >= 0 && Unconfirmed.is(written.substring(colon + 1).strip())) {
            return new Speaker("", "", organisation, "", said.orElse(role));
        }
        var person = said.isPresent() ? written.substring(colon + 1).strip() : written;
        var parts = POSITION.split(person.replaceFirst("^\\([^)]*\\)\\s*", ""), 2);
        var name = parts[0].length() > LONGEST_NAME ? parts[0].substring(0, LONGEST_NAME) : parts[0];
        var position = parts.length < 2 ? "" : parts[1].replaceFirst("\\)$", "").strip();
        return new Speaker(Folded.words(name), name, organisation, position, said.orElse(role));
    }
}
