/** Published briefs as rows that others query. */
@NullMarked
package org.tertulia.server.briefs;

import org.jspecify.annotations.NullMarked;
