/** A whole exchange in the sheets of one workbook, turned into the files of its folder. */
@NullMarked
package org.tertulia.server.importer.workbook;

import org.jspecify.annotations.NullMarked;
