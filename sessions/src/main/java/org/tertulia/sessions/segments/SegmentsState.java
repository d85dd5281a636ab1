package org.tertulia.sessions.segments;

import org.tertulia.sessions.rooms.RoomsState;

/** The state of everything that belongs to segments. */
public interface SegmentsState extends RoomsState {}
