/** Tables as offices send them: CSV in any usual encoding and XLSX, with headings in three languages. */
@NullMarked
package org.tertulia.server.importer.tables;

import org.jspecify.annotations.NullMarked;
