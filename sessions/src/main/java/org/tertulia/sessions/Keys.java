package org.tertulia.sessions;

import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;

/** The keys of everything that is seen of the sessions. */
public final class Keys {
    public static final EntityKey EXCHANGE = new EntityKey("exchange");

    private Keys() {}

    public static EntityKey session(SessionId session) {
        return EntityKey.of("session", session);
    }

    public static EntityKey segment(SegmentId segment) {
        return EntityKey.of("segment", segment);
    }

    public static EntityKey turn(TurnId turn) {
        return EntityKey.of("turn", turn);
    }

    public static EntityKey organisation(OrganisationId organisation) {
        return EntityKey.of("organisation", organisation);
    }

    public static EntityKey person(PersonId person) {
        return EntityKey.of("person", person);
    }

    public static EntityKey clock(ClockId clock) {
        return EntityKey.of("clock", clock);
    }

    public static EntityKey room(RoomId room) {
        return EntityKey.of("room", room);
    }

    public static EntityKey floor(SegmentId segment) {
        return EntityKey.of("floor", segment);
    }

    public static EntityKey hand(HandId hand) {
        return EntityKey.of("hand", hand);
    }

    public static EntityKey notice(NoticeId notice) {
        return EntityKey.of("notice", notice);
    }

    /** What stands before the slash. */
    public static String kind(EntityKey key) {
        var slash = key.value().indexOf('/');
        return slash < 0 ? key.value() : key.value().substring(0, slash);
    }

    /** What stands behind the slash; empty where there is none. */
    public static String id(EntityKey key) {
        var slash = key.value().indexOf('/');
        return slash < 0 ? "" : key.value().substring(slash + 1);
    }
}
