/** What is done to Tertulia from outside, and what it owes all the same. */
@NullMarked
package org.tertulia.server.badinput;

import org.jspecify.annotations.NullMarked;
