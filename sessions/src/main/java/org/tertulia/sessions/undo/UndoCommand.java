package org.tertulia.sessions.undo;

import org.tertulia.realtime.contract.Command;

/** What is asked about acts of before. */
public sealed interface UndoCommand extends Command {
    /** Takes an act back. This is itself an act, which can be taken back. */
    record UndoAct(ActId act) implements UndoCommand {}
}
