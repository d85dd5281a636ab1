/** Folders to begin with. */
@NullMarked
package org.tertulia.server.templates;

import org.jspecify.annotations.NullMarked;
