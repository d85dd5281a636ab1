/** Practices of cities and the posters that show them, as rules. */
@NullMarked
package org.tertulia.posters;

import org.jspecify.annotations.NullMarked;
