/** Small groups of a segment: seats, steps, and the way back. */
@NullMarked
package org.tertulia.sessions.rooms;

import org.jspecify.annotations.NullMarked;
