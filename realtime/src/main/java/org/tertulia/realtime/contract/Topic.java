package org.tertulia.realtime.contract;

/** What views are about, for pages that do not need all: {@code now}, {@code notes/session:s1}. */
public record Topic(String value) implements Id {}
