/** The form of commands, events and views in the journal and on the wire. */
@NullMarked
package org.tertulia.server.wire;

import org.jspecify.annotations.NullMarked;
