package org.tertulia.sessions.whole;

import org.tertulia.realtime.contract.Command;

/** The commands of a part that only shows what others do: there are none. */
public enum NoCommand implements Command {}
