/** The programme as planned, and the organisations that take part. */
@NullMarked
package org.tertulia.sessions.programme;

import org.jspecify.annotations.NullMarked;
