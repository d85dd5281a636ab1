/** Exports: published briefs and people, as tables and documents. */
@NullMarked
package org.tertulia.server.exporter;

import org.jspecify.annotations.NullMarked;
