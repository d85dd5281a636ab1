/** Reads an exchange from a folder of files, and people from a list; every error names file, line and field. */
@NullMarked
package org.tertulia.server.importer;

import org.jspecify.annotations.NullMarked;
