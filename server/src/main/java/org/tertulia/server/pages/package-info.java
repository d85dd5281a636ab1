/** The pages that the server writes: templates in the reader's language. */
@NullMarked
package org.tertulia.server.pages;

import org.jspecify.annotations.NullMarked;
