package org.tertulia.realtime;

/**
 * What a stream has come to: everything durable, nothing tentative.
 *
 * @param sequence the sequence of the last event
 * @param time the stream time of the last event
 */
record Adopted<S>(S state, long sequence, long time) {}
