/** Documents for a forum: messages that cite findings, and their publication. */
@NullMarked
package org.tertulia.rapporteur.briefs;

import org.jspecify.annotations.NullMarked;
