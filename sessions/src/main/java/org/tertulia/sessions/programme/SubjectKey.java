package org.tertulia.sessions.programme;

import java.util.Optional;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.whole.PlainText;

/**
 * What a turn or a room is about, as an entity key: {@code practice/p1}, {@code organisation/o1}, {@code person/p1},
 * {@code room/r1}, {@code session/s1}. A turn that is to be confirmed is about {@code unconfirmed/…}.
 */
public record SubjectKey(String value) implements Id {
    public static SubjectKey of(PersonId person) {
        return new SubjectKey(EntityKey.of("person", person).value());
    }

    /** The turn of nobody yet, in this segment. */
    public static SubjectKey unconfirmed(SegmentId segment) {
        return new SubjectKey("unconfirmed/" + segment.value());
    }

    /** The id of the subject if it is of this kind. */
    public Optional<String> in(String kind) {
        return value.startsWith(kind + "/") ? Optional.of(value.substring(kind.length() + 1)) : Optional.empty();
    }

    /** Whether it has the form of a key: a kind and an id. */
    public boolean isWellFormed() {
        var slash = value.indexOf('/');
        return slash > 0 && PlainText.isId(value.substring(0, slash)) && PlainText.isId(value.substring(slash + 1));
    }
}
