/** The pages that the server writes by itself: templates filled in the reader's language. */
@NullMarked
package org.tertulia.server.pages;

import org.jspecify.annotations.NullMarked;
