package org.tertulia.sessions.undo;

import org.tertulia.realtime.contract.Command;

/** Commands about earlier acts. */
public sealed interface UndoCommand extends Command {
    /** Undoes an act. Undoing that does the act again. */
    record UndoAct(ActId act) implements UndoCommand {}
}
