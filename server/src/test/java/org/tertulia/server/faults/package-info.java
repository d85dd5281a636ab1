/**
 * Faults around a running Tertulia, and what must still hold. {@code ./mvnw -Pfaults verify} runs the long versions.
 */
@NullMarked
package org.tertulia.server.faults;

import org.jspecify.annotations.NullMarked;
