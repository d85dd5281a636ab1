/** Who somebody is: people and their links, browser sessions, and tokens that leave the browser. */
@NullMarked
package org.tertulia.server.identity;

import org.jspecify.annotations.NullMarked;
