/** Who has a turn in a segment, in which order, and how the turns go. */
@NullMarked
package org.tertulia.sessions.lineups;

import org.jspecify.annotations.NullMarked;
