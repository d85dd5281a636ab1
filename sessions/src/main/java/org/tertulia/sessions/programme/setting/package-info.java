/** What a programme says of a segment besides its time: who is at the front, where it is, how one attends, what rule holds. */
@NullMarked
package org.tertulia.sessions.programme.setting;

import org.jspecify.annotations.NullMarked;
