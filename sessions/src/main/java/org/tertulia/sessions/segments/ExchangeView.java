package org.tertulia.sessions.segments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.Stage;
import org.tertulia.sessions.whole.Multilingual;

/** Key {@code exchange}: its title, zone, languages and stages. */
public record ExchangeView(Multilingual title, String zone, List<String> languages, List<Stage> stages)
        implements View {
    static @Nullable ExchangeView of(SegmentsState state) {
        var programme = state.programme();
        return state.plan().isPut()
                ? new ExchangeView(programme.title(), programme.zone(), programme.languages(), programme.stages())
                : null;
    }
}
