/** What is still missing before an exchange can open. */
@NullMarked
package org.tertulia.server.readiness;

import org.jspecify.annotations.NullMarked;
