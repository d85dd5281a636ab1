/** A little exchange to try the rules of a whole one on. */
@NullMarked
package org.tertulia.server.exchange;

import org.jspecify.annotations.NullMarked;
