package org.tertulia.server.identity;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;

/**
 * A person of one exchange, with the details from their invitation.
 *
 * @param address the e-mail address, if known
 * @param language the language they read
 */
public record NamedPerson(
        PersonId id, String exchange, String name, @Nullable String address, String language) {
    public static final int MAX_NAME_CHARS = 200;
}
