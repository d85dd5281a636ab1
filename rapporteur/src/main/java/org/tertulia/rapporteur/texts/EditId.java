package org.tertulia.rapporteur.texts;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tertulia.realtime.contract.Id;

/** Names one wording of a text. The client makes it, so an edit can build on an edit that is still on its way. */
public record EditId(String value) implements Id {
    private static final String AGAIN = "again-";

    /** The id of this wording when it comes back because {@code instead} is taken back. */
    EditId again(EditId instead) {
        var seed = instead.value + "/undo/" + value;
        return new EditId(AGAIN + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether it may be the id of a wording that came back. */
    public boolean isAgain() {
        return value.startsWith(AGAIN);
    }
}
