/** What goes wrong around a running Tertulia, and what must come of it; {@code ./mvnw -Pfaults verify} takes the long way. */
@NullMarked
package org.tertulia.server.faults;

import org.jspecify.annotations.NullMarked;
