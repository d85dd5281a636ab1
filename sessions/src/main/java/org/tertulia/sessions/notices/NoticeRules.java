package org.tertulia.sessions.notices;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.sessions.notices.NoticeCommand.SendNotice;
import org.tertulia.sessions.notices.NoticeCommand.WithdrawNotice;
import org.tertulia.sessions.notices.NoticeEvent.NoticeSent;
import org.tertulia.sessions.notices.NoticeEvent.NoticeWithdrawn;
import org.tertulia.sessions.whole.PlainText;

/** How notices are sent and withdrawn. */
final class NoticeRules {
    private final Around<? extends NoticesState> around;

    NoticeRules(Around<? extends NoticesState> around) {
        this.around = around;
    }

    Decision<Event> decide(NoticeCommand command) {
        return switch (command) {
            case SendNotice send -> send(send);
            case WithdrawNotice withdraw -> withdraw(withdraw.notice());
        };
    }

    private Decision<Event> send(SendNotice send) {
        var objection = first(
                PlainText.objection(send.notice()),
                when(around.state().notice(send.notice()) != null, NoticeRefusal.NOTICE_EXISTS),
                when(!new Receivers(around.state(), send.audience()).exist(), NoticeRefusal.NOTICE_AUDIENCE),
                PlainText.objectionToLanguage(send.language()),
                PlainText.objection(send.text()));
        return around.unless(
                objection,
                () -> new NoticeSent(
                        send.notice(), send.audience(), send.text(), send.language(), around.actor(), around.now()));
    }

    private Decision<Event> withdraw(NoticeId notice) {
        return around.unless(
                when(around.state().notice(notice) == null, NoticeRefusal.NOTICE_UNKNOWN),
                () -> new NoticeWithdrawn(notice));
    }
}
