package org.tertulia.sessions.notices;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The notices that were sent and not withdrawn. */
public record Notices(PMap<NoticeId, NoticeEvent.NoticeSent> byId) {
    public static final Notices NONE = new Notices(HashTreePMap.empty());

    Notices evolve(NoticeEvent event) {
        return switch (event) {
            case NoticeEvent.NoticeSent sent -> new Notices(byId.plus(sent.notice(), sent));
            case NoticeEvent.NoticeWithdrawn withdrawn -> new Notices(byId.minus(withdrawn.notice()));
        };
    }
}
