package org.tertulia.server.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.server.importer.reading.CsvRow;
import org.tertulia.server.importer.reading.Nearest;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.whole.Role;

/** Reads roles in an organiser's notation: {@code facilitator@peer-1; participant}. */
final class RolesReader {
    private final Set<String> sessions;

    RolesReader(Set<String> sessions) {
        this.sessions = sessions;
    }

    List<Assignment> read(CsvRow row) {
        var assignments = new ArrayList<Assignment>();
        Stream.of(row.required("roles").split(";", -1))
                .map(String::strip)
                .filter(written -> !written.isEmpty())
                .forEach(written -> add(assignments, row, written));
        return assignments.stream().distinct().toList();
    }

    private void add(List<Assignment> assignments, CsvRow row, String written) {
        var parts = written.split("@", 2);
        var role = Words.choice(parts[0].strip(), Role.class);
        if (role.isEmpty()) {
            var all = Words.all(Role.class);
            row.error(
                    "roles",
                    "\"" + parts[0] + "\" is not one of " + String.join(", ", all) + Nearest.hint(parts[0], all));
            return;
        }
        assignments.add(new Assignment(role.get(), parts.length == 1 ? null : session(row, parts[1].strip())));
    }

    private EntityKey session(CsvRow row, String session) {
        if (!sessions.contains(session)) {
            row.error("roles", "there is no session \"" + session + "\"" + Nearest.hint(session, sessions));
        }
        return EntityKey.of("session", new SessionId(session));
    }
}
