/** Shared by the tests of all packages. */
@NullMarked
package org.tertulia.server;

import org.jspecify.annotations.NullMarked;
