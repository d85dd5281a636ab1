package org.tertulia.sessions;

import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.PersonId;

/** How people are told something. */
final class NoticeRules {
    private final Draft draft;

    NoticeRules(Draft draft) {
        this.draft = draft;
    }

    Decision<SessionsEvent> decide(NoticeCommand command) {
        return switch (command) {
            case NoticeCommand.SendNotice send -> send(send);
            case NoticeCommand.WithdrawNotice withdraw -> withdraw(withdraw.notice());
        };
    }

    private Decision<SessionsEvent> send(NoticeCommand.SendNotice send) {
        if (!PlainText.isId(send.notice().value())) {
            return Draft.refused(Refusals.ID_MALFORMED);
        }
        if (draft.state().notices().byId().containsKey(send.notice())) {
            return Draft.refused(Refusals.NOTICE_EXISTS);
        }
        if (!isThere(send.audience())) {
            return Draft.refused(Refusals.NOTICE_AUDIENCE);
        }
        if (!PlainText.isLanguage(send.language())) {
            return Draft.refused(Refusals.LANGUAGE_MALFORMED);
        }
        var wrong = PlainText.wrong(send.text());
        return wrong != null ? Draft.refused(wrong) : draft.accepted(sent(send));
    }

    private NoticeEvent.NoticeSent sent(NoticeCommand.SendNotice send) {
        return new NoticeEvent.NoticeSent(
                send.notice(), send.audience(), send.text(), send.language(), draft.actor(), draft.now());
    }

    private boolean isThere(Audience audience) {
        var state = draft.state();
        return switch (audience.kind()) {
            case EVERYONE, STAFF -> audience.id().isEmpty();
            case ROOMS -> !state.rooms(new SegmentId(audience.id())).isEmpty();
            case ROOM -> state.room(new RoomId(audience.id())) != null;
            case PERSON -> state.person(new PersonId(audience.id())) != null;
            case PRESENTER -> state.turn(new TurnId(audience.id())) != null;
        };
    }

    private Decision<SessionsEvent> withdraw(NoticeId notice) {
        return draft.state().notices().byId().containsKey(notice)
                ? draft.accepted(new NoticeEvent.NoticeWithdrawn(notice))
                : Draft.refused(Refusals.NOTICE_UNKNOWN);
    }
}
