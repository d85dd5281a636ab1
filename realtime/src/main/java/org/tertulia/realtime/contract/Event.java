package org.tertulia.realtime.contract;

/** What happened, in the past tense; a fact of the journal. */
public interface Event {}
