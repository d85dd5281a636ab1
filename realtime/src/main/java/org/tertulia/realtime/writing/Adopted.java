package org.tertulia.realtime.writing;

/**
 * What a stream has come to: everything durable, nothing tentative.
 *
 * @param sequence the sequence of the last event
 * @param time the stream time of the last event
 */
public record Adopted<S>(S state, long sequence, long time) {}
