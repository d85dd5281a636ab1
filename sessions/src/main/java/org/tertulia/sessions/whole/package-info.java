/** What all parts of an exchange fit into: the fold over them, and the words that each of them uses. */
@NullMarked
package org.tertulia.sessions.whole;

import org.jspecify.annotations.NullMarked;
