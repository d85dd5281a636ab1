package org.tertulia.server.identity;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;

/**
 * A person of one exchange, as told by whoever invited them.
 *
 * @param address of e-mail, where it is known
 * @param language in which they read
 */
public record NamedPerson(
        PersonId id, String exchange, String name, @Nullable String address, String language) {
    public static final int MAX_NAME_CHARS = 200;
}
