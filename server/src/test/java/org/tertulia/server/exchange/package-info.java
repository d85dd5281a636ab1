/** A small exchange that exercises the rules of a whole one. */
@NullMarked
package org.tertulia.server.exchange;

import org.jspecify.annotations.NullMarked;
