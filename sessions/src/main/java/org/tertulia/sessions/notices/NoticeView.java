package org.tertulia.sessions.notices;

import java.util.List;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.people.PeoplePart;

/** Key {@code notice/…}; the time is stream time. */
public record NoticeView(Audience audience, String text, String language, PersonId by, long at) implements View {
    static NoticeView of(NoticeEvent.NoticeSent sent) {
        return new NoticeView(sent.audience(), sent.text(), sent.language(), sent.by(), sent.at());
    }

    @Override
    public List<EntityKey> mentions() {
        return PeoplePart.keys(by);
    }
}
