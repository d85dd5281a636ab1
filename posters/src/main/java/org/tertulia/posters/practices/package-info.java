/** What cities did, and the posters that show it. */
@NullMarked
package org.tertulia.posters.practices;

import org.jspecify.annotations.NullMarked;
