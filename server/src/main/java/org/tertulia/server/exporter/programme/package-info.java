/** The public programme in the formats of other programs: calendars and conference schedules. */
@NullMarked
package org.tertulia.server.exporter.programme;

import org.jspecify.annotations.NullMarked;
