/** What a page is sent when it enters an exchange of any size. */
@NullMarked
package org.tertulia.server.entering;

import org.jspecify.annotations.NullMarked;
