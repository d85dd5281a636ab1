/** The journal of a stream: what happened, durably and in one order; in PostgreSQL, and in memory for tests. */
@NullMarked
package org.tertulia.realtime.journal;

import org.jspecify.annotations.NullMarked;
