package org.tertulia.realtime.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads ids of commands from browsers, in the one form in which browsers write them. Only random ids (version 4) are read. The id
 * of an alarm's command is made from its key and due time, so a browser cannot use it first and keep the alarm from its effect.
 */
final class BrowserIds extends StdScalarDeserializer<UUID> {
    private static final long serialVersionUID = 1;
    private static final Pattern RANDOM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    BrowserIds() {
        super(UUID.class);
    }

    @Override
    public UUID deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = context.readValue(parser, String.class);
        if (!RANDOM.matcher(text).matches()) {
            throw context.weirdStringException(text, UUID.class, "not an id of a browser");
        }
        return UUID.fromString(text);
    }
}
