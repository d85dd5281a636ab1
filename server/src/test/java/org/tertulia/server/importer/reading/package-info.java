@NullMarked
package org.tertulia.server.importer.reading;

import org.jspecify.annotations.NullMarked;
