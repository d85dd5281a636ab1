/** The practices of an exchange in the studio: an organiser adds, changes, locks and withdraws them. */
@NullMarked
package org.tertulia.server.studio.practices;

import org.jspecify.annotations.NullMarked;
