package org.tertulia.sessions.whole;

import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Part;

/** A part of an exchange: its rules and its table. */
public interface ExchangePart<R, S, C extends Command, E extends Event> extends Part<R, S, C, E> {
    /** Its names, rights and kinds of entities. */
    PartTable<R, C, E> table();

    /** Its name: that of its package. */
    default String name() {
        var home = getClass().getPackageName();
        return home.substring(home.lastIndexOf('.') + 1);
    }

    /** The events of parts below that it follows. */
    default Follows<R, S> follows() {
        return new Follows<>();
    }

    /** The state that it reads: an interface that extends those of the parts below that it needs. */
    default Class<R> reads() {
        return table().reads();
    }

    @Override
    default Class<C> commands() {
        return table().commandFamily();
    }

    @Override
    default Class<E> events() {
        return table().eventFamily();
    }
}
