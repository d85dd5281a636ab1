package org.tertulia.server.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tertulia.realtime.contract.View;
import org.tertulia.server.parts.ExchangeNames;

/** What is sent of each kind of entity: what the parts show, people with their names. */
public final class ViewKinds {
    private ViewKinds() {}

    /** The type that is sent, by kind. */
    public static Map<String, Class<? extends View>> all() {
        var kinds = new LinkedHashMap<>(ExchangeNames.VIEWS.types());
        kinds.put(ExchangeCodec.PERSON, NamedPersonView.class);
        return kinds;
    }
}
