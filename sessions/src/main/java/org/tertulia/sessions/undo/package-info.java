/** What people did last, and how it is undone. */
@NullMarked
package org.tertulia.sessions.undo;

import org.jspecify.annotations.NullMarked;
