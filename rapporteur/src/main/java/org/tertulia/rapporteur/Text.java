package org.tertulia.rapporteur;

import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.tertulia.realtime.contract.Refusal;

/** A text that several people may change: its present wording, and the names of all wordings it ever had. */
record Text(Wording wording, PSet<EditId> edits) {

    static Text of(Wording wording) {
        return new Text(wording, HashTreePSet.singleton(wording.edit()));
    }

    Text put(Wording next) {
        return new Text(next, edits.plus(next.edit()));
    }

    /** Why this wording, made on top of {@code base}, cannot be put. */
    Optional<Refusal> objection(Wording next, EditId base) {
        if (!wording.edit().equals(base)) {
            return Optional.of(RapporteurRefusal.TEXT_CHANGED.refusal(present()));
        }
        return edits.contains(next.edit())
                ? Optional.of(RapporteurRefusal.TEXT_EDIT_EXISTS.refusal())
                : Optional.empty();
    }

    private Map<String, String> present() {
        return Map.of("text", wording.text(), "edit", wording.edit().value(), "language", wording.language());
    }
}
