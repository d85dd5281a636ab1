/** The people who take part, with their roles and languages. */
@NullMarked
package org.tertulia.sessions.people;

import org.jspecify.annotations.NullMarked;
