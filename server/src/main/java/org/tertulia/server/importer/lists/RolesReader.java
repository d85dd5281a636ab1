package org.tertulia.server.importer.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.server.importer.reading.Nearest;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.importer.tables.ListRow;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.whole.Role;

/**
 * Reads roles in an organiser's notation: {@code facilitator@peer-1; participant}.
 *
 * @param places the sessions by id, the segments and rooms by key, to which roles may be narrowed; null if nobody knows them
 */
record RolesReader(@Nullable Set<String> places) {
    private static final String SEPARATORS = "[;,|&+\\n]";

    /** A stroke or "and" stands between roles, but a stroke also stands within one: {@code facilitador/a}. */
    private static final Pattern INNER_SEPARATOR =
            Pattern.compile("/|\\s(?:and|y|e|et)\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    List<Assignment> read(ListRow row) {
        var assignments = new ArrayList<Assignment>();
        row.parts(PeopleColumns.ROLES, SEPARATORS).forEach(part -> read(row, part, assignments));
        return assignments.stream().distinct().toList();
    }

    private void read(ListRow row, String part, List<Assignment> assignments) {
        if (RoleWords.role(role(part)).isPresent() || part.indexOf('@') >= 0) {
            add(row, part, assignments);
        } else {
            Stream.of(INNER_SEPARATOR.split(part))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .forEach(each -> add(row, each, assignments));
        }
    }

    private static String role(String written) {
        var at = written.indexOf('@');
        return at < 0 ? written : written.substring(0, at).strip();
    }

    private void add(ListRow row, String written, List<Assignment> assignments) {
        var word = role(written);
        var role = RoleWords.role(word);
        if (role.isEmpty()) {
            row.error(PeopleColumns.ROLES, unknown(word));
            return;
        }
        var at = written.indexOf('@');
        assignments.add(new Assignment(
                role.get(), at < 0 ? null : place(row, written.substring(at + 1).strip())));
    }

    private static Reason unknown(String word) {
        return RoleWords.near(word)
                .map(near -> Reason.of("list.role-near", "near", near))
                .orElseGet(() -> Reason.of("list.role", "all", String.join(", ", Words.all(Role.class))))
                .and("written", word);
    }

    private EntityKey place(ListRow row, String written) {
        if (places == null) {
            return key(written);
        }
        var known = Stream.of(written, "segment/" + written, "room/" + written)
                .flatMap(name -> places.stream().filter(name::equalsIgnoreCase))
                .findFirst();
        if (known.isEmpty()) {
            row.error(PeopleColumns.ROLES, unknown(written, places));
        }
        return key(known.orElse(written));
    }

    private static EntityKey key(String place) {
        return place.indexOf('/') > 0 ? new EntityKey(place) : EntityKey.of("session", new SessionId(place));
    }

    private static Reason unknown(String written, Set<String> places) {
        return Nearest.to(written, places)
                .map(near -> Reason.of("list.session-near", "near", near))
                .orElseGet(() -> Reason.of("list.session"))
                .and("written", written);
    }
}
