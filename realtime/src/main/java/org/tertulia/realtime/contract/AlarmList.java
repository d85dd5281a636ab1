package org.tertulia.realtime.contract;

import java.util.Collection;
import java.util.function.Supplier;

/** Some alarms of a state, such as those of one segment. If this list cannot be made, the alarms of all others still ring. */
@FunctionalInterface
public interface AlarmList<C extends Command> extends Supplier<Collection<Alarm<C>>> {}
