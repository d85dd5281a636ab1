package org.tertulia.server.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of a family of records outside the program; written down, so that renaming a class changes no journal. */
public final class WireNames<T> {
    private final Map<String, Class<? extends T>> types = new LinkedHashMap<>();
    private final Map<Class<?>, String> names = new LinkedHashMap<>();

    @SafeVarargs
    WireNames(Named<? extends T>... entries) {
        for (var entry : entries) {
            add(entry);
        }
    }

    static <T> Named<T> named(String name, Class<T> type) {
        return new Named<>(name, type);
    }

    /** All names with their types, in the order they are written down. */
    public Map<String, Class<? extends T>> types() {
        return Collections.unmodifiableMap(types);
    }

    public @Nullable Class<? extends T> type(String name) {
        return types.get(name);
    }

    public String name(T value) {
        return name(value.getClass());
    }

    public String name(Class<?> type) {
        var name = names.get(type);
        if (name == null) {
            throw new IllegalArgumentException(type + " has no name on the wire");
        }
        return name;
    }

    private void add(Named<? extends T> entry) {
        if (types.put(entry.name, entry.type) != null || names.put(entry.type, entry.name) != null) {
            throw new IllegalArgumentException(entry.name + " is named twice");
        }
    }

    record Named<T>(String name, Class<T> type) {}
}
