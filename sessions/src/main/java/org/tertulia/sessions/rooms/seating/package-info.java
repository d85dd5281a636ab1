/** Who sits with whom: people are spread over rooms before there are rooms. It knows nothing of the rooms themselves. */
@NullMarked
package org.tertulia.sessions.rooms.seating;

import org.jspecify.annotations.NullMarked;
