/** The privacy notice: written by organisers, read by everybody. */
@NullMarked
package org.tertulia.server.studio.privacy;

import org.jspecify.annotations.NullMarked;
