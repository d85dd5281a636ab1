/** What the parts say of themselves, and who may do what in the middle of a day. */
@NullMarked
package org.tertulia.server.parts;

import org.jspecify.annotations.NullMarked;
