/** Reading files as people write them: tables, YAML, words and times, with problems that say where. */
@NullMarked
package org.tertulia.server.importer.reading;

import org.jspecify.annotations.NullMarked;
