/** Poster files: what is accepted, how pages are drawn, where both are stored. */
@NullMarked
package org.tertulia.server.files;

import org.jspecify.annotations.NullMarked;
