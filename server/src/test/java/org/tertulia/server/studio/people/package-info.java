/** The pages of people, as an organiser uses them. */
@NullMarked
package org.tertulia.server.studio.people;

import org.jspecify.annotations.NullMarked;
