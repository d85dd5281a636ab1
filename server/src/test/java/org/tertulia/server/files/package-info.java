@NullMarked
package org.tertulia.server.files;

import org.jspecify.annotations.NullMarked;
