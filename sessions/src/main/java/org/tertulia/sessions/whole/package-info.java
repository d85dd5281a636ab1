/** What all parts of an exchange share: the fold over them, and their common types. */
@NullMarked
package org.tertulia.sessions.whole;

import org.jspecify.annotations.NullMarked;
