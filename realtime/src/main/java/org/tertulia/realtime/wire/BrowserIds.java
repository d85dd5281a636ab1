package org.tertulia.realtime.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads the ids that browsers make, in the one form that they write them. They are random, so that nobody takes the id that an alarm
 * will have, which is made from its key and due time: an id has one effect, and the alarm would have none.
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
            throw context.weirdStringException(text, UUID.class, "no id of a browser");
        }
        return UUID.fromString(text);
    }
}
