/** How organisers invite people, with and without a mail server. */
@NullMarked
package org.tertulia.server.studio.invitations;

import org.jspecify.annotations.NullMarked;
