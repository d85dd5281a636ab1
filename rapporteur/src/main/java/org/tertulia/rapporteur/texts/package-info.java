/** Texts that several people may change. */
@NullMarked
package org.tertulia.rapporteur.texts;

import org.jspecify.annotations.NullMarked;
