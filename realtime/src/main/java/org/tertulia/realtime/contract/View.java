package org.tertulia.realtime.contract;

/** What one scope sees of one entity: a small record. */
public interface View {}
