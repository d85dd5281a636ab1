/** The calendar of one person. */
@NullMarked
package org.tertulia.server.calendars;

import org.jspecify.annotations.NullMarked;
