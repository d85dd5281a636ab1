/** The drawn pages of a poster as one file. */
@NullMarked
package org.tertulia.server.files.pages;

import org.jspecify.annotations.NullMarked;
