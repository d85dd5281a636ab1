/** Tertulia in a separate process, for benchmarks and fault tests. */
@NullMarked
package org.tertulia.server.process;

import org.jspecify.annotations.NullMarked;
