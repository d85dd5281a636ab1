/** What a new exchange takes from a template or an earlier exchange. */
@NullMarked
package org.tertulia.server.copies;

import org.jspecify.annotations.NullMarked;
