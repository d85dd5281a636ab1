/** Who wants to speak, and who does. */
@NullMarked
package org.tertulia.sessions.floor;

import org.jspecify.annotations.NullMarked;
