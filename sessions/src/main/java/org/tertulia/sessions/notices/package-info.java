/** Notices from facilitators. */
@NullMarked
package org.tertulia.sessions.notices;

import org.jspecify.annotations.NullMarked;
