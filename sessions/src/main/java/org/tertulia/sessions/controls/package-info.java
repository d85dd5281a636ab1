/** Who runs the show. */
@NullMarked
package org.tertulia.sessions.controls;

import org.jspecify.annotations.NullMarked;
