/** Changes of some segments and sessions of a programme, merged field by field with what others have changed meanwhile. */
@NullMarked
package org.tertulia.sessions.programme.edit;

import org.jspecify.annotations.NullMarked;
