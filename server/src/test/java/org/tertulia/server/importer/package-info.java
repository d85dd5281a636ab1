@NullMarked
package org.tertulia.server.importer;

import org.jspecify.annotations.NullMarked;
