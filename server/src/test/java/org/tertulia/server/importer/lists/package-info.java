@NullMarked
package org.tertulia.server.importer.lists;

import org.jspecify.annotations.NullMarked;
