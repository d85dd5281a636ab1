/** Tests of the parts' descriptions and of the rights in the middle of a day. */
@NullMarked
package org.tertulia.server.parts;

import org.jspecify.annotations.NullMarked;
