@NullMarked
package org.tertulia.server.rehearsal;

import org.jspecify.annotations.NullMarked;
