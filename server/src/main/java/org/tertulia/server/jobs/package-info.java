/** Long work: it is stored, goes on after a stop or a crash, and says how far it is. */
@NullMarked
package org.tertulia.server.jobs;

import org.jspecify.annotations.NullMarked;
