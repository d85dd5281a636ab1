/** The run of show: which segments run or have ended, and their calls. */
@NullMarked
package org.tertulia.sessions.run;

import org.jspecify.annotations.NullMarked;
