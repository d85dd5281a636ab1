package org.tertulia.realtime.contract;

/** What somebody asks for, in the imperative. */
public interface Command {}
