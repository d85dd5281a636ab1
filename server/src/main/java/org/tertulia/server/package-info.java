/** Puts the house together: one exchange out of the rules, and what the world reaches it by. */
@NullMarked
package org.tertulia.server;

import org.jspecify.annotations.NullMarked;
