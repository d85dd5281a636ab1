/** The live engine: one writer and one journal a stream, every socket a cursor. It knows nothing of what is played on it. */
@NullMarked
package org.tertulia.realtime;

import org.jspecify.annotations.NullMarked;
