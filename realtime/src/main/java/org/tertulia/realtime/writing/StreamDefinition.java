package org.tertulia.realtime.writing;

import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.LeasePolicy;
import org.tertulia.realtime.contract.Rules;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.wire.Codec;

/**
 * What runs on a stream.
 *
 * @param name also its name on the wire and in the journal
 * @param anchor the stream time at the beginning, if the journal has none yet
 * @param software tells this software from every other version, which may show the same state in another way
 */
public record StreamDefinition<S, C extends Command, E extends Event>(
        String name, Rules<S, C, E> rules, Codec<C, E> codec, LeasePolicy<S> leases, Anchor anchor, String software) {}
