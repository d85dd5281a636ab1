/** Imports: the plan of what they change, how it is carried out, and how it is taken back. */
@NullMarked
package org.tertulia.server.imports;

import org.jspecify.annotations.NullMarked;
