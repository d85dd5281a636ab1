/** The HTTP server: its addresses, who may use them, and the form of refusals. */
@NullMarked
package org.tertulia.server.http;

import org.jspecify.annotations.NullMarked;
