/** The writer of a stream: it decides commands, appends their events to the journal, and keeps stream time and alarms. */
@NullMarked
package org.tertulia.realtime.writing;

import org.jspecify.annotations.NullMarked;
