/** The command line: the commands of Tertulia in a shell. */
@NullMarked
package org.tertulia.server.cli;

import org.jspecify.annotations.NullMarked;
