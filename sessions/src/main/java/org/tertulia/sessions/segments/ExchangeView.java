package org.tertulia.sessions.segments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.people.PeoplePart;
import org.tertulia.sessions.programme.Stage;
import org.tertulia.sessions.whole.Multilingual;

/** Key {@code exchange}: its title, and who holds the controls. */
public record ExchangeView(
        Multilingual title,
        String zone,
        List<String> languages,
        List<Stage> stages,
        @Nullable PersonId controls,
        @Nullable Long controlsSince)
        implements View {
    static @Nullable ExchangeView of(SegmentsState state) {
        var programme = state.programme();
        return state.plan().isPut()
                ? new ExchangeView(
                        programme.title(),
                        programme.zone(),
                        programme.languages(),
                        programme.stages(),
                        state.controls().holder(),
                        state.controls().since())
                : null;
    }

    @Override
    public List<EntityKey> mentions() {
        return PeoplePart.keys(controls);
    }
}
