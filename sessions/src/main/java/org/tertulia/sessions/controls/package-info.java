/** Who holds the controls of each segment. */
@NullMarked
package org.tertulia.sessions.controls;

import org.jspecify.annotations.NullMarked;
