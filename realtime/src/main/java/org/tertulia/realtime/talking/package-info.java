/** The sockets of a stream: what browsers send on them, what is sent to browsers, and what a socket may cost. */
@NullMarked
package org.tertulia.realtime.talking;

import org.jspecify.annotations.NullMarked;
