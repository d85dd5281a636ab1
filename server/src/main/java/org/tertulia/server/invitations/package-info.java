/** Invitations to an exchange: who has one, what it says, and the mails that carry it. */
@NullMarked
package org.tertulia.server.invitations;

import org.jspecify.annotations.NullMarked;
