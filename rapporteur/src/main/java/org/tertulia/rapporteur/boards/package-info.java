/** Where people write: boards, notes and findings. */
@NullMarked
package org.tertulia.rapporteur.boards;

import org.jspecify.annotations.NullMarked;
