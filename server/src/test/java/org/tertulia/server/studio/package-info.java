@NullMarked
package org.tertulia.server.studio;

import org.jspecify.annotations.NullMarked;
