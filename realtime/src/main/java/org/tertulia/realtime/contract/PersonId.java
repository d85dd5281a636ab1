package org.tertulia.realtime.contract;

/** Who acts: a person, or the engine. A journal holds this id only; names and addresses are kept elsewhere. */
public record PersonId(String value) implements Id {
    /** The engine, when it acts without a person: alarms and imports. */
    public static final PersonId ENGINE = new PersonId("engine");
}
