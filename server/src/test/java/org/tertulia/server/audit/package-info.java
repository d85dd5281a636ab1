@NullMarked
package org.tertulia.server.audit;

import org.jspecify.annotations.NullMarked;
