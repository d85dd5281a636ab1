package org.tertulia.realtime.contract;

/** A typed identifier; on the wire it is its bare value. */
public interface Id {
    /** The bare value, 1 to 80 characters, made by the person or program that creates the thing. */
    String value();
}
