/** Segments and sessions that organisers use again in other exchanges. */
@NullMarked
package org.tertulia.server.blocks;

import org.jspecify.annotations.NullMarked;
