/** Identity: people and their links, browser sessions, and tokens for use outside the browser. */
@NullMarked
package org.tertulia.server.identity;

import org.jspecify.annotations.NullMarked;
