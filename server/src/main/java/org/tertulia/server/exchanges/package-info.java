/** The exchanges that run here: their registry, and each of them live. */
@NullMarked
package org.tertulia.server.exchanges;

import org.jspecify.annotations.NullMarked;
