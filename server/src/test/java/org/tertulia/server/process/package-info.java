/** The program in a process of its own, as benchmarks measure it and faults strike it. */
@NullMarked
package org.tertulia.server.process;

import org.jspecify.annotations.NullMarked;
