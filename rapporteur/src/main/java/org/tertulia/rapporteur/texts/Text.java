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
 * @param comingBack for the id with which each wording would come back, the id of the wording that it would bring back
 */
public record Text(Wording wording, PMap<EditId, EditId> edits, PMap<EditId, EditId> comingBack) {

    public static Text of(Wording wording) {
        return new Text(wording, HashTreePMap.singleton(wording.edit(), wording.edit()), HashTreePMap.empty());
    }

    public Text put(Wording next) {
        var now = wording.edit();
        var original = comingBack.getOrDefault(next.edit(), next.edit());
        return new Text(
                next, edits.plus(next.edit(), original), comingBack.plus(now.again(next.edit()), edits.get(now)));
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

    private Map<String, String> details() {
        return Map.of("text", wording.text(), "edit", wording.edit().value(), "language", wording.language());
    }
}
