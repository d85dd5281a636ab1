/** The folder of an exchange, written so that an import reads it again. */
@NullMarked
package org.tertulia.server.exporter.folder;

import org.jspecify.annotations.NullMarked;
