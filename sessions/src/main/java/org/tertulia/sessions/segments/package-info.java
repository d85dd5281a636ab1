/** What people see of a segment as a whole, and when later ones are expected. */
@NullMarked
package org.tertulia.sessions.segments;

import org.jspecify.annotations.NullMarked;
