package org.tertulia.server.studio.invitations;

import org.jspecify.annotations.Nullable;
import org.tertulia.server.invitations.Invitee;
import org.tertulia.server.invitations.MailingRow;
import org.tertulia.server.invitations.Standing;

/**
 * A person in the list of invitations.
 *
 * @param mail what became of the last mail to the person, if there was one
 */
record Listed(Invitee invitee, Standing standing, @Nullable MailingRow mail) {}
