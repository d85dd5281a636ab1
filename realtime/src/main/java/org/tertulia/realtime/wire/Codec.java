package org.tertulia.realtime.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.View;

/** How the commands, events and views of a live product are written. Every name comes from an explicit registry. */
public interface Codec<C extends Command, E extends Event> {
    /**
     * Reads a command from a browser.
     *
     * @throws UnreadableException when it is not a command of this product
     */
    C command(JsonNode json);

    /**
     * One text for one command: two commands are the same exactly when their texts are. The journal keeps the hash of this text, so
     * the text of a command must never change.
     */
    String commandText(C command);

    /** The name of an event in the journal. It never changes. */
    String eventName(E event);

    /** The data of an event as JSON, without its name. */
    String eventData(E event);

    /** Reads an event of the journal. */
    E event(String name, String data);

    /** A view as a JSON object, as sent to everybody who sees it. */
    String view(EntityKey key, View view);

    /** The fields in which a view differs from a narrower view of the same entity, as a JSON object. */
    String extra(EntityKey key, View view, View narrower);
}
