package org.tertulia.realtime.showing;

import java.util.function.BooleanSupplier;
import org.tertulia.realtime.contract.PersonId;

/**
 * Who has opened a socket.
 *
 * @param welcome asked every second from an event loop, so it must not wait; the socket is closed when it says no
 */
public record Visitor(PersonId person, BooleanSupplier welcome) {}
