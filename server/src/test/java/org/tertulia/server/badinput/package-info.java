/** Attacks on Tertulia from outside, and what Tertulia must still do. */
@NullMarked
package org.tertulia.server.badinput;

import org.jspecify.annotations.NullMarked;
