package org.tertulia.server.studio.invitations;

import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tertulia.server.invitations.Standing;
import org.tertulia.sessions.whole.Role;

/** Which people of the list an organiser looks at. */
record Filter(Optional<Standing.State> state, Optional<Role> role) {
    /** From the query of an address. What it does not know it leaves out. */
    static Filter read(HttpServerRequest request) {
        var role = Arrays.stream(Role.values())
                .filter(each -> word(each).equals(request.getParam("role")))
                .findFirst();
        return new Filter(Standing.State.of(request.getParam("state")), role);
    }

    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean hasRole(Listed listed) {
        return role.isEmpty() || listed.invitee().roles().contains(role.get());
    }

    boolean shows(Listed listed) {
        return hasRole(listed)
                && (state.isEmpty() || state.get() == listed.standing().state());
    }

    /** The same role, with this state. */
    Filter with(Optional<Standing.State> other) {
        return new Filter(other, role);
    }

    /** As the end of a query. */
    String query() {
        return state.map(each -> "&state=" + each.word()).orElse("")
                + role.map(each -> "&role=" + word(each)).orElse("");
    }
}
