@NullMarked
package org.tertulia.server.imports;

import org.jspecify.annotations.NullMarked;
