package org.tertulia.sessions.undo;

import org.tertulia.realtime.contract.Command;

/** Commands about earlier acts. */
public sealed interface UndoCommand extends Command {
    /** Takes an act back. That is itself an act and can be taken back. */
    record UndoAct(ActId act) implements UndoCommand {}
}
