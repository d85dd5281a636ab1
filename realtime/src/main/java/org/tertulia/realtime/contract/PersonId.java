package org.tertulia.realtime.contract;

/** Who acts: a person, or the engine itself. Names and addresses are kept elsewhere, never under this id in a journal. */
public record PersonId(String value) implements Id {
    /** The engine acting by itself: alarms and imports. */
    public static final PersonId ENGINE = new PersonId("engine");
}
