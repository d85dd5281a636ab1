/** The exchanges that run here: their registry and their live state. */
@NullMarked
package org.tertulia.server.exchanges;

import org.jspecify.annotations.NullMarked;
