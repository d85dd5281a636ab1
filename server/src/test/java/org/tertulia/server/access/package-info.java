/** Who may what, tried on a little exchange in the middle of its day. */
@NullMarked
package org.tertulia.server.access;

import org.jspecify.annotations.NullMarked;
