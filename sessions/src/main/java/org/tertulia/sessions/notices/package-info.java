/** What facilitators tell people. */
@NullMarked
package org.tertulia.sessions.notices;

import org.jspecify.annotations.NullMarked;
