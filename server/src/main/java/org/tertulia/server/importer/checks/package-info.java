/** Warns of what is probably a mistake in a programme that could be read. */
@NullMarked
package org.tertulia.server.importer.checks;

import org.jspecify.annotations.NullMarked;
