/** The turns of each segment: who has one, in which order, and the state of each. */
@NullMarked
package org.tertulia.sessions.lineups;

import org.jspecify.annotations.NullMarked;
