package org.tertulia.sessions.whole;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;

/** What each scope sees of something, in the simple cases. */
public final class Looks {
    private Looks() {}

    /** Everyone sees this view; without a view, nobody sees anything. */
    public static Map<Scope, View> everyones(@Nullable View view) {
        return view == null ? Map.of() : Map.of(Scopes.EVERYONE, view);
    }

    /** Everyone sees this view of what was found. */
    public static <T> Map<Scope, View> everyones(@Nullable T found, Function<T, ? extends View> view) {
        return found == null ? Map.of() : everyones(view.apply(found));
    }
}
