@NullMarked
package org.tertulia.server.importer.tables;

import org.jspecify.annotations.NullMarked;
