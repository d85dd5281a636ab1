package org.tertulia.server.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tertulia.rapporteur.RapporteurView;
import org.tertulia.realtime.contract.View;
import org.tertulia.server.SealedFamilies;
import org.tertulia.sessions.SessionsView;
import org.tertulia.sessions.SessionsView.PersonView;

class EverythingIsNamedTest {
    @Test
    void every_command_has_a_name() {
        assertEquals(
                SealedFamilies.commands().collect(Collectors.toSet()),
                Set.copyOf(CommandNames.ALL.types().values()));
    }

    @Test
    void every_event_has_a_name() {
        assertEquals(
                SealedFamilies.events().collect(Collectors.toSet()),
                Set.copyOf(EventNames.ALL.types().values()));
    }

    @Test
    void every_view_has_a_kind() {
        var views = Stream.of(SessionsView.class, RapporteurView.class)
                .<Class<? extends View>>flatMap(SealedFamilies::records)
                .filter(view -> view != PersonView.class)
                .collect(Collectors.toSet());
        var missing = new HashSet<>(views);
        missing.removeAll(ViewKinds.ALL.types().values());
        assertEquals(Set.of(), missing);
    }
}
