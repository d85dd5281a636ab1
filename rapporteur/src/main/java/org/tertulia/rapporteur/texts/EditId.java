package org.tertulia.rapporteur.texts;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tertulia.realtime.contract.Id;

/** Names one wording of a text; made by who writes it, so that an edit may rest on one still under way. */
public record EditId(String value) implements Id {
    private static final String AGAIN = "again-";

    /** The id under which this wording comes back when another is taken back. */
    EditId again(EditId instead) {
        var seed = instead.value + "/undo/" + value;
        return new EditId(AGAIN + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether it may be the id of a wording that came back. */
    boolean isAgain() {
        return value.startsWith(AGAIN);
    }
}
