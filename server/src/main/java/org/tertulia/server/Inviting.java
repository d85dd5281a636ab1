package org.tertulia.server;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.exchanges.Exchanges;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.invitations.InvitationServices;
import org.tertulia.server.invitations.InvitationStore;
import org.tertulia.server.invitations.Invitees;
import org.tertulia.server.invitations.MailTexts;
import org.tertulia.server.invitations.MailingStore;
import org.tertulia.server.invitations.MailingWork;
import org.tertulia.server.invitations.Mailings;
import org.tertulia.server.jobs.JobKind;
import org.tertulia.server.jobs.Jobs;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.mail.MailSender;
import org.tertulia.server.mail.MailSettings;
import org.tertulia.server.postgres.Pools;
import org.tertulia.server.privacy.PrivacyStore;

/** Puts together what invites people. Without the settings of a mail server nothing is sent. */
final class Inviting {
    private final Exchanges exchanges;
    private final PeopleStore people;
    private final AuditStore audit;
    private final InvitationStore invitations;
    private final MailingStore mailings;
    private final PrivacyStore notices;
    private final Optional<MailingWork> work;

    Inviting(
            Vertx vertx,
            Pools pools,
            Optional<MailSettings> mail,
            Exchanges exchanges,
            PeopleStore people,
            AuditStore audit,
            String origin) {
        this.exchanges = exchanges;
        this.people = people;
        this.audit = audit;
        this.invitations = new InvitationStore(pools.other());
        this.mailings = new MailingStore(pools.other());
        this.notices = new PrivacyStore(pools.other());
        this.work = mail.map(settings -> new MailingWork(
                vertx, new MailSender(vertx, settings), mailings, invitations, exchanges, people, audit, origin));
    }

    /** The jobs that send mails, if there is a mail server. */
    Stream<JobKind> kinds() {
        return work.map(MailingWork::kind).stream();
    }

    InvitationServices services(Jobs jobs, InstantSource clock) {
        var invitees = new Invitees(exchanges, people);
        var texts = new MailTexts(invitations, Messages.load());
        var sending = new Mailings(mailings, texts, invitees, notices, audit, clock, work.map(mails -> jobs));
        return new InvitationServices(invitations, texts, mailings, invitees, notices, sending);
    }

    /** Deletes the notices, texts and mailings of an exchange. */
    Future<Void> erase(String exchange) {
        return mailings.erase(exchange).compose(done -> notices.erase(exchange));
    }
}
