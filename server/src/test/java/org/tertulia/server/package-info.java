/** What the tests of all parts share. */
@NullMarked
package org.tertulia.server;

import org.jspecify.annotations.NullMarked;
