/** How the programme really goes: which segments run and have ended. */
@NullMarked
package org.tertulia.sessions.run;

import org.jspecify.annotations.NullMarked;
