/** Folders to begin with, one for each kind of event, with remarks that explain each field. */
@NullMarked
package org.tertulia.server.templates;

import org.jspecify.annotations.NullMarked;
