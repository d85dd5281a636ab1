/** The database: one of our own that lasts, or one elsewhere. */
@NullMarked
package org.tertulia.server.postgres;

import org.jspecify.annotations.NullMarked;
