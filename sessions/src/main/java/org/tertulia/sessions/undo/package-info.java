/** What people did and can take back. */
@NullMarked
package org.tertulia.sessions.undo;

import org.jspecify.annotations.NullMarked;
