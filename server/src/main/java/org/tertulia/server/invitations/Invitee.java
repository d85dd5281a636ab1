package org.tertulia.server.invitations;

import java.util.List;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.sessions.whole.Role;

/**
 * A person of an exchange who may be invited.
 *
 * @param address the e-mail address; empty if nobody has told it
 * @param language of what they get: their own, or else the first one of the exchange
 */
public record Invitee(NamedPerson person, String address, String organisation, List<Role> roles, String language) {
    public PersonId id() {
        return person.id();
    }

    public String name() {
        return person.name();
    }
}
