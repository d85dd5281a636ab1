package org.tertulia.realtime.contract;

/** The name of one thing that people see, as kind and id: {@code turn/t-7}. */
public record EntityKey(String value) implements Id {
    public static EntityKey of(String kind, Id id) {
        return new EntityKey(kind + "/" + id.value());
    }
}
