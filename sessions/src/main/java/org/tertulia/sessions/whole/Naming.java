package org.tertulia.sessions.whole;

/** Whether an event gives its name to the act of its command. If several do, the last one names it. */
public enum Naming {
    NEVER,
    ALWAYS,
    /** The same, whatever follows from the event. */
    WHATEVER_FOLLOWS,
    /** The event also follows from other acts. It names an act only if no event before it does. */
    IF_FIRST
}
