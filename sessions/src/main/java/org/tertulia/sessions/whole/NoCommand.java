package org.tertulia.sessions.whole;

import org.tertulia.realtime.contract.Command;

/** The commands of a part that has none because it only shows other parts. */
public enum NoCommand implements Command {}
