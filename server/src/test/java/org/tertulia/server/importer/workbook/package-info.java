@NullMarked
package org.tertulia.server.importer.workbook;

import org.jspecify.annotations.NullMarked;
