/** The views of segments, and when later segments are expected. */
@NullMarked
package org.tertulia.sessions.segments;

import org.jspecify.annotations.NullMarked;
