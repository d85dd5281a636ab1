package org.tertulia.server.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/** Records that are written as their bare value. Jackson learns this here, so that the rules need not know Jackson. */
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
