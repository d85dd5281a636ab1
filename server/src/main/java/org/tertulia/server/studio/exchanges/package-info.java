/** The studio of all exchanges that a browser organises: a list, a new exchange, how far each is open, deletion. */
@NullMarked
package org.tertulia.server.studio.exchanges;

import org.jspecify.annotations.NullMarked;
