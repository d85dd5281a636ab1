/** The whole exchange: the list of its parts, its state and its rights. */
@NullMarked
package org.tertulia.server.parts;

import org.jspecify.annotations.NullMarked;
