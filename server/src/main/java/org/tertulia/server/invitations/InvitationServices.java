package org.tertulia.server.invitations;

import org.tertulia.server.privacy.PrivacyStore;

/** Everything that the pages about invitations use. */
public record InvitationServices(
        InvitationStore invitations,
        MailTexts texts,
        MailingStore mailings,
        Invitees invitees,
        PrivacyStore notices,
        Mailings sending) {}
