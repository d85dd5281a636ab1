/** The studio: the pages on which organisers prepare their exchange. */
@NullMarked
package org.tertulia.server.studio;

import org.jspecify.annotations.NullMarked;
