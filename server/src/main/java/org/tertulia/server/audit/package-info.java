/** What organisers and the operator did outside the journal. */
@NullMarked
package org.tertulia.server.audit;

import org.jspecify.annotations.NullMarked;
