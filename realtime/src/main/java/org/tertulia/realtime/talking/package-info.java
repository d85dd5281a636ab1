/** The sockets of a stream: what browsers say on them, what they are told, and what they may cost. */
@NullMarked
package org.tertulia.realtime.talking;

import org.jspecify.annotations.NullMarked;
