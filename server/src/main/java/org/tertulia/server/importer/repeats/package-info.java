/** Says a problem of a programme once that many of its places have. */
@NullMarked
package org.tertulia.server.importer.repeats;

import org.jspecify.annotations.NullMarked;
