package org.tertulia.server.wire;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import java.util.Arrays;
import org.tertulia.realtime.wire.RequiredComponents;

/** Reads records as declared; enums are in small letters. */
final class RecordIntrospector extends RequiredComponents {
    private static final long serialVersionUID = 1;

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        return Arrays.stream(constants).map(WireMapper::kebab).toArray(String[]::new);
    }
}
