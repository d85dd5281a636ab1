@NullMarked
package org.tertulia.realtime;

import org.jspecify.annotations.NullMarked;
