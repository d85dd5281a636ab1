package org.tertulia.realtime.contract;

/** The name of one thing that people see, as kind and id: {@code turn/t-7}. */
public record EntityKey(String value) implements Id {
    public static EntityKey of(String kind, Id id) {
        return new EntityKey(kind + "/" + id.value());
    }

    /** What stands before the slash: {@code turn}; the whole where there is no slash. */
    public String kind() {
        var slash = value.indexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }

    /** What stands behind the slash: {@code t-7}; empty where there is none. */
    public String id() {
        var slash = value.indexOf('/');
        return slash < 0 ? "" : value.substring(slash + 1);
    }
}
