package org.tertulia.sessions.undo;

import java.util.List;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;

/**
 * What one accepted command did, and what takes it back.
 *
 * @param at stream time
 * @param events those of its events that are taken back
 * @param commands what takes them back, in the order in which it is asked
 * @param authorAlone whether only its author may take it back
 * @param offered whether pages offer to take it back: what staff do
 */
record Act(
        ActId id,
        PersonId by,
        long at,
        List<Event> events,
        List<Command> commands,
        boolean authorAlone,
        boolean offered) {}
