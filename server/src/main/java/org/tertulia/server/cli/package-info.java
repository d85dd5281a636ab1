/** The command line: what can be asked of Tertulia in a shell. */
@NullMarked
package org.tertulia.server.cli;

import org.jspecify.annotations.NullMarked;
