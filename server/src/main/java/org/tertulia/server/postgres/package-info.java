/** The database: our own, or one elsewhere. */
@NullMarked
package org.tertulia.server.postgres;

import org.jspecify.annotations.NullMarked;
