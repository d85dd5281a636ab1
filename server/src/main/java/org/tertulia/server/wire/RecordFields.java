package org.tertulia.server.wire;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The components of a record class, read by name. */
final class RecordFields {
    private static final ClassValue<RecordFields> KNOWN = new ClassValue<>() {
        @Override
        protected RecordFields computeValue(Class<?> type) {
            return new RecordFields(type);
        }
    };

    private final List<RecordComponent> components;

    private RecordFields(Class<?> type) {
        components = List.of(type.getRecordComponents());
        components.forEach(component -> component.getAccessor().setAccessible(true));
    }

    static List<RecordComponent> of(Object record) {
        return KNOWN.get(record.getClass()).components;
    }

    static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
