/** Browser journeys: several people at once, in real browsers, on a real server. */
@NullMarked
package org.tertulia.server.journeys;

import org.jspecify.annotations.NullMarked;
