/** Lists of organisations and people: reading them, and comparing them with who is known. */
@NullMarked
package org.tertulia.server.importer.lists;

import org.jspecify.annotations.NullMarked;
