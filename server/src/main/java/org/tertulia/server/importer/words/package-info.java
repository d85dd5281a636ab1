/** What organisers write instead of our words, in English, Spanish and French. */
@NullMarked
package org.tertulia.server.importer.words;

import org.jspecify.annotations.NullMarked;
