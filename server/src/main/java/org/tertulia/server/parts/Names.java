package org.tertulia.server.parts;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The wire names of a family of records. They are written down, so that renaming a class does not change the journal.
 */
public final class Names<T> {
    private final Map<String, Class<? extends T>> types = new LinkedHashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    /** All names with their types, in the order of their list. */
    public Map<String, Class<? extends T>> types() {
        return Collections.unmodifiableMap(types);
    }

    public @Nullable Class<? extends T> type(String name) {
        return types.get(name);
    }

    public String name(T value) {
        return name(value.getClass());
    }

    /**
     * The name of a type.
     *
     * @throws IllegalArgumentException if the type has no name
     */
    public String name(Class<?> type) {
        var name = names.get(type);
        if (name == null) {
            throw new IllegalArgumentException(type + " has no wire name");
        }
        return name;
    }

    void add(String name, Class<? extends T> type) {
        if (types.put(name, type) != null || names.put(type, name) != null) {
            throw new IllegalArgumentException(name + " is the name of two types");
        }
    }
}
