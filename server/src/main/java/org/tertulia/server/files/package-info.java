/** Posters' files: what is accepted, how their pages are drawn, where both rest. */
@NullMarked
package org.tertulia.server.files;

import org.jspecify.annotations.NullMarked;
