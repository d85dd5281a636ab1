/** Browser journeys: several people at once, in a real browser, on a real server. */
@NullMarked
package org.tertulia.server.journeys;

import org.jspecify.annotations.NullMarked;
