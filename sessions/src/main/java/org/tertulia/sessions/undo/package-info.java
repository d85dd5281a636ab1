/** The acts that people can take back. */
@NullMarked
package org.tertulia.sessions.undo;

import org.jspecify.annotations.NullMarked;
