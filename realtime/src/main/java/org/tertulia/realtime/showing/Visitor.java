package org.tertulia.realtime.showing;

import java.util.function.BooleanSupplier;
import org.tertulia.realtime.contract.PersonId;

/**
 * The person who has opened a socket.
 *
 * @param welcome asked every second on an event loop, so it must not block; the socket is closed when it says no
 */
public record Visitor(PersonId person, BooleanSupplier welcome) {}
