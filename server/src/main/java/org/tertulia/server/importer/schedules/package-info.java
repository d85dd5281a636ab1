/** Programmes of other programs: conference schedules and rundowns. They are turned into the folder of an exchange. */
@NullMarked
package org.tertulia.server.importer.schedules;

import org.jspecify.annotations.NullMarked;
