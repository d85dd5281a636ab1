/** Figures of speed and size, each beside a limit measured in the same run; {@code ./mvnw -Pbench} takes them all. */
@NullMarked
package org.tertulia.server.bench;

import org.jspecify.annotations.NullMarked;
