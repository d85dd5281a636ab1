package org.tertulia.sessions;

/** What facilitators ask to tell people. */
public sealed interface NoticeCommand extends SessionsCommand {
    record SendNotice(NoticeId notice, Audience audience, String text, String language) implements NoticeCommand {}

    record WithdrawNotice(NoticeId notice) implements NoticeCommand {}
}
