package org.tertulia.sessions.undo;

import java.util.List;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;

/**
 * What one accepted command did, and the commands that take it back.
 *
 * @param at stream time
 * @param events the events that are taken back
 * @param commands the commands that take them back, in order
 * @param authorAlone whether only its author may take it back
 * @param offered whether pages offer to take it back; true for acts of staff
 */
record Act(
        ActId id,
        PersonId by,
        long at,
        List<Event> events,
        List<Command> commands,
        boolean authorAlone,
        boolean offered) {}
