package org.tertulia.server.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/** Records that are on the wire what they hold, said to Jackson without telling the rules of it. */
final class BareValues {
    interface BareId {
        @JsonValue
        String value();
    }

    abstract static class BareMultilingual {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        BareMultilingual(Map<String, String> byLanguage) {}

        @JsonValue
        abstract Map<String, String> byLanguage();
    }

    private BareValues() {}
}
