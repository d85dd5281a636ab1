/** What commands, events and views are called and look like outside the program: in the journal and on the wire. */
@NullMarked
package org.tertulia.server.wire;

import org.jspecify.annotations.NullMarked;
