package org.tertulia.sessions.whole;

import org.tertulia.realtime.contract.Event;

/** The events of a part that only shows what others do: there are none. */
public enum NoEvent implements Event {}
