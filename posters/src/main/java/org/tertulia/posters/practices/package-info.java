/** The practices of cities, and their posters. */
@NullMarked
package org.tertulia.posters.practices;

import org.jspecify.annotations.NullMarked;
