package org.tertulia.realtime.contract;

/** A group of people who see the same: everyone, staff, a room, one person. */
public record Scope(String value) implements Id {}
