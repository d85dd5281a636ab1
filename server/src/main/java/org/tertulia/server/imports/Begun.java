package org.tertulia.server.imports;

import java.util.UUID;

/** The answer to somebody who asks for an import or an undo. */
public sealed interface Begun {
    record Yes(UUID plan) implements Begun {}

    /** Nothing is changed. */
    sealed interface Not extends Begun {
        /** In English. */
        String why();
    }

    /** Another import of this exchange runs. */
    record UnderWay(String why) implements Not {}

    /** It cannot be done, also later. */
    record No(String why) implements Not {}
}
