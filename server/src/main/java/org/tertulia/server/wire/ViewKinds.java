package org.tertulia.server.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tertulia.realtime.contract.View;
import org.tertulia.server.parts.ExchangeNames;

/** The wire type of each kind of entity. People are sent with their names. */
public final class ViewKinds {
    private ViewKinds() {}

    /** The wire type, by kind. */
    public static Map<String, Class<? extends View>> all() {
        var kinds = new LinkedHashMap<>(ExchangeNames.VIEWS.types());
        kinds.put(ExchangeCodec.PERSON, NamedPersonView.class);
        return kinds;
    }
}
