@NullMarked
package org.tertulia.server.studio.practices;

import org.jspecify.annotations.NullMarked;
