package org.tertulia.sessions.programme;

import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.whole.Multilingual;

/**
 * A turn of a line-up as planned.
 *
 * @param organisation the organisation that presents it, if it is only one
 * @param lengthMillis 10 seconds to 4 hours; 0 if no time is allotted
 * @param person who has the turn; null if the organisation decides, or nobody is confirmed
 * @param topic what it is about, if that is not its subject
 * @param video an https link to a message that is played
 */
public record PlannedTurn(
        TurnId id,
        SubjectKey subject,
        @Nullable OrganisationId organisation,
        long lengthMillis,
        @Nullable PersonId person,
        @Nullable Multilingual topic,
        @Nullable String video) {
    public static final long SHORTEST_MILLIS = TimeUnit.SECONDS.toMillis(10);
    public static final long LONGEST_MILLIS = TimeUnit.HOURS.toMillis(4);

    /** A turn of an organisation, or of no one organisation. */
    public static PlannedTurn of(
            TurnId id, SubjectKey subject, @Nullable OrganisationId organisation, long lengthMillis) {
        return new PlannedTurn(id, subject, organisation, lengthMillis, null, null, null);
    }

    PlannedTurn naming(UnaryOperator<PersonId> ids) {
        if (person == null) {
            return this;
        }
        var other = ids.apply(person);
        var about = subject.equals(SubjectKey.of(person)) ? SubjectKey.of(other) : subject;
        return new PlannedTurn(id, about, organisation, lengthMillis, other, topic, video);
    }

    /** Without its person if they are not among these: then the turn is the organisation's, or to be confirmed. */
    public PlannedTurn onlyNaming(Predicate<PersonId> these, SegmentId segment) {
        return person == null || these.test(person)
                ? this
                : new PlannedTurn(id, without(person, segment), organisation, lengthMillis, null, topic, video);
    }

    private SubjectKey without(PersonId gone, SegmentId segment) {
        if (!subject.equals(SubjectKey.of(gone))) {
            return subject;
        }
        return organisation == null
                ? SubjectKey.unconfirmed(segment)
                : new SubjectKey(organisation.key().value());
    }

    /** Whether it has a time of its own. */
    public boolean isTimed() {
        return lengthMillis > 0;
    }

    /** Whether a turn may have this length. */
    public static boolean isTurnLength(long millis) {
        return millis >= SHORTEST_MILLIS && millis <= LONGEST_MILLIS;
    }
}
