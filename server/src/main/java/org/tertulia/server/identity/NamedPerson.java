package org.tertulia.server.identity;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.setting.AttendanceMode;

/**
 * A person of one exchange, with the details from their invitation.
 *
 * @param address the e-mail address, if known
 * @param language the language they read
 * @param position what they do, such as {@code Mayor}, if known
 * @param attends on site or online, if known
 * @param photo the id of their picture, if there is one
 */
public record NamedPerson(
        PersonId id,
        String exchange,
        String name,
        @Nullable String address,
        String language,
        @Nullable String position,
        @Nullable AttendanceMode attends,
        @Nullable String photo) {
    public static final int MAX_NAME_CHARS = 200;
    public static final int MAX_POSITION_CHARS = 200;

    /** The same person, who reads another language. */
    public NamedPerson reading(String other) {
        return new NamedPerson(id, exchange, name, address, other, position, attends, photo);
    }
}
