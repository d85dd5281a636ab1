/** Who may ask for what and who may see what, in one table. */
@NullMarked
package org.tertulia.server.access;

import org.jspecify.annotations.NullMarked;
