/** The programme and how it is really run: clocks, line-ups, people and their seats, rooms, floor and notices, as rules. */
@NullMarked
package org.tertulia.sessions;

import org.jspecify.annotations.NullMarked;
