package org.tertulia.realtime.writing;

/**
 * The state of a stream: everything durable, nothing tentative.
 *
 * @param sequence the sequence of the last event
 * @param time the stream time of the last event
 */
public record Adopted<S>(S state, long sequence, long time) {}
