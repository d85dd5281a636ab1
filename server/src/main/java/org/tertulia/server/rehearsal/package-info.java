/** Plays an exchange with simulated people over real sockets: a demonstration, a load and a test in one. */
@NullMarked
package org.tertulia.server.rehearsal;

import org.jspecify.annotations.NullMarked;
