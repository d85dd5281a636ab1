@NullMarked
package org.tertulia.server.studio.exchanges;

import org.jspecify.annotations.NullMarked;
