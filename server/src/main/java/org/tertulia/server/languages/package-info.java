/** The languages of the pages, and the messages in each. */
@NullMarked
package org.tertulia.server.languages;

import org.jspecify.annotations.NullMarked;
