/** The rooms of a segment: seats, steps and the recall. */
@NullMarked
package org.tertulia.sessions.rooms;

import org.jspecify.annotations.NullMarked;
