/** The countdowns of everything that is timed. */
@NullMarked
package org.tertulia.sessions.clocks;

import org.jspecify.annotations.NullMarked;
