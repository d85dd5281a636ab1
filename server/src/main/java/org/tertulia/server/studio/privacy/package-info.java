/** The pages of the privacy notice: the form of organisers, and what everybody reads. */
@NullMarked
package org.tertulia.server.studio.privacy;

import org.jspecify.annotations.NullMarked;
