/** An exchange as a whole: the list of its parts, its state, and who may do what in it. */
@NullMarked
package org.tertulia.server.parts;

import org.jspecify.annotations.NullMarked;
