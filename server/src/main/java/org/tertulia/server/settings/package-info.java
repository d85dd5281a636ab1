/** What organisers set for their exchange. */
@NullMarked
package org.tertulia.server.settings;

import org.jspecify.annotations.NullMarked;
