package org.tertulia.server.wire;

import java.util.Locale;

/** Our own way between records and JSON. */
final class WireMapper {
    private WireMapper() {}

    /** An enum's constant as the wire says it: {@code poster-round}. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
