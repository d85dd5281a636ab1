package org.tertulia.server.imports;

import java.util.UUID;

/** The answer to somebody who asks for an import or an undo. */
public sealed interface Begun {
    record Yes(UUID plan) implements Begun {}

    /** Nothing is changed. */
    record No(String why) implements Begun {}
}
