/** The files in the folder of an exchange, on disk, in an archive or in our resources. */
@NullMarked
package org.tertulia.server.importer.folder;

import org.jspecify.annotations.NullMarked;
