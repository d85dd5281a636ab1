/** Figures of speed and size, each with a limit from the same run. {@code ./mvnw -Pbench} measures all of them. */
@NullMarked
package org.tertulia.server.bench;

import org.jspecify.annotations.NullMarked;
