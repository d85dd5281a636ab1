/** Imports an exchange from a folder and people from a list. Every error names file, line and field. */
@NullMarked
package org.tertulia.server.importer;

import org.jspecify.annotations.NullMarked;
