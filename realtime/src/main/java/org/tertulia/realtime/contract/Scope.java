package org.tertulia.realtime.contract;

/** A circle of people who see the same: everyone, staff, a room, one person. */
public record Scope(String value) implements Id {}
