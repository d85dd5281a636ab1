/** The privacy notice of an exchange: what its organisers tell people about their data. */
@NullMarked
package org.tertulia.server.privacy;

import org.jspecify.annotations.NullMarked;
