/** The pages on which organisers keep the people of their exchange: the list, its import, and the personal links. */
@NullMarked
package org.tertulia.server.studio.people;

import org.jspecify.annotations.NullMarked;
