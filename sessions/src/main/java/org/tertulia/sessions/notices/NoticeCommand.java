package org.tertulia.sessions.notices;

import org.tertulia.realtime.contract.Command;

/** Commands about notices. */
public sealed interface NoticeCommand extends Command {
    record SendNotice(NoticeId notice, Audience audience, String text, String language) implements NoticeCommand {}

    record WithdrawNotice(NoticeId notice) implements NoticeCommand {}
}
