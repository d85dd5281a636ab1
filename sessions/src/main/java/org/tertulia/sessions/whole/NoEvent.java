package org.tertulia.sessions.whole;

import org.tertulia.realtime.contract.Event;

/** The events of a part that has none because it only shows other parts. */
public enum NoEvent implements Event {}
