/** Plays an exchange with simulated people over real sockets. It is a demonstration, a load test and a check. */
@NullMarked
package org.tertulia.server.rehearsal;

import org.jspecify.annotations.NullMarked;
