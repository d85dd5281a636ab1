/**
 * The live engine: one writer, one journal and one hub for each stream, and a cursor for every socket. It knows nothing of the
 * product.
 */
@NullMarked
package org.tertulia.realtime;

import org.jspecify.annotations.NullMarked;
