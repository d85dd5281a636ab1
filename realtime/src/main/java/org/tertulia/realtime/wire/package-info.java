/** What is said on a socket: the messages of both sides, their JSON, and the frames that carry them. */
@NullMarked
package org.tertulia.realtime.wire;

import org.jspecify.annotations.NullMarked;
