/** The hub of a stream: it shows each socket what its person may see, and what has changed since. */
@NullMarked
package org.tertulia.realtime.showing;

import org.jspecify.annotations.NullMarked;
