package org.tertulia.rapporteur.texts;

import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.whole.TextRefusal;

/**
 * A text that several people may change.
 *
 * @param edits for the id of every wording so far, the id of the wording that it brought back, or its own id
 */
public record Text(Wording wording, PMap<EditId, EditId> edits) {

    public static Text of(Wording wording) {
        return new Text(wording, HashTreePMap.singleton(wording.edit(), wording.edit()));
    }

    public Text put(Wording next) {
        return new Text(next, edits.plus(next.edit(), original(next.edit())));
    }

    /** Whether this wording is the current one, or the two are the same wording because one brought the other back. */
    public boolean says(EditId edit) {
        return edits.containsKey(edit) && edits.get(edit).equals(edits.get(wording.edit()));
    }

    /** Why this wording, which builds on {@code base}, cannot be accepted. */
    public Optional<Refusal> objection(Wording next, EditId base) {
        if (!says(base)) {
            return Optional.of(new Refusal(TextRefusal.TEXT_CHANGED.code(), details()));
        }
        return edits.containsKey(next.edit()) ? Optional.of(TextRefusal.TEXT_EDIT_EXISTS.refusal()) : Optional.empty();
    }

    private EditId original(EditId next) {
        return next.isAgain()
                ? edits.keySet().stream()
                        .filter(old -> edits.keySet().stream()
                                .filter(this::says)
                                .anyMatch(instead -> old.again(instead).equals(next)))
                        .findFirst()
                        .map(edits::get)
                        .orElse(next)
                : next;
    }

    private Map<String, String> details() {
        return Map.of("text", wording.text(), "edit", wording.edit().value(), "language", wording.language());
    }
}
