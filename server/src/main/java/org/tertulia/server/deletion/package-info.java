/** Deletes a whole exchange. */
@NullMarked
package org.tertulia.server.deletion;

import org.jspecify.annotations.NullMarked;
