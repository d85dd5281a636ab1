/** Assembles the server: runs exchanges and connects them to the outside. */
@NullMarked
package org.tertulia.server;

import org.jspecify.annotations.NullMarked;
