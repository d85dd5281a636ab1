/** Reads tables, YAML, words and times. Every problem names its place. */
@NullMarked
package org.tertulia.server.importer.reading;

import org.jspecify.annotations.NullMarked;
