/** Boards, notes and findings, stages, and the brief that findings become, as rules. */
@NullMarked
package org.tertulia.rapporteur;

import org.jspecify.annotations.NullMarked;
