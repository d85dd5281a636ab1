/** Who holds the controls. */
@NullMarked
package org.tertulia.sessions.controls;

import org.jspecify.annotations.NullMarked;
