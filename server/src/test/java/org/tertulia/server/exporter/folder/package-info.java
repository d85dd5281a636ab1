@NullMarked
package org.tertulia.server.exporter.folder;

import org.jspecify.annotations.NullMarked;
