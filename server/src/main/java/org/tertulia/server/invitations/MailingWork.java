package org.tertulia.server.invitations;

import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.exchanges.Exchanges;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.jobs.JobKind;
import org.tertulia.server.jobs.Progress;
import org.tertulia.server.jobs.Work;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.mail.Delivery;
import org.tertulia.server.mail.Mail;
import org.tertulia.server.mail.MailPace;
import org.tertulia.server.mail.MailSender;

/**
 * Sends the mails of a mailing, one after another.
 *
 * <p><b>Invariant.</b> One mailing sends at most one mail to each person. A mail is handed over only after its row has gone
 * from waiting to trying, and no row goes back to waiting unless the mail server was never reached.
 *
 * <p><b>Failure.</b> What was being handed over when the process stopped, or when the connection broke, is in doubt: nobody
 * can know whether the mail server has taken it. It is not sent again. While there is no way to the mail server, the job is
 * tried again after a pause.
 *
 * <p><b>Others.</b> Who got another link or came after the mailing was planned gets no mail. One mailing of an exchange is sent
 * at a time, all together at one pace.
 *
 * <p><b>Links.</b> Each mail has a link of its own, made just before and stored only as a hash. The link of a mail that was
 * certainly not sent is taken back.
 */
public final class MailingWork implements Work {
    static final String KIND = "mailing";

    private static final Duration PACE = Duration.ofMillis(200);

    /** After so many mails other jobs have a turn. */
    private static final int MOST_AT_ONCE = 25;

    /** The result of a mailing whose exchange was deleted. */
    private static final String ERASED = "erased";

    private static final int MOST_ATTEMPTS = 720;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final MailPace pace;
    private final MailSender sender;
    private final MailingStore store;
    private final InvitationStore invitations;
    private final Invitees invitees;
    private final Exchanges exchanges;
    private final PeopleStore people;
    private final AuditStore audit;
    private final Messages messages;
    private final String origin;

    /** @param origin the address of this Tertulia, for links */
    public MailingWork(
            Vertx vertx,
            MailSender sender,
            MailingStore store,
            InvitationStore invitations,
            Exchanges exchanges,
            PeopleStore people,
            AuditStore audit,
            String origin) {
        this.pace = new MailPace(vertx, PACE);
        this.sender = sender;
        this.store = store;
        this.invitations = invitations;
        this.invitees = new Invitees(exchanges, people);
        this.exchanges = exchanges;
        this.people = people;
        this.audit = audit;
        this.messages = Messages.load();
        this.origin = origin;
    }

    /** Its kind of jobs. It gives up after an hour without a mail server. */
    public JobKind kind() {
        return new JobKind(KIND, MOST_ATTEMPTS, PAUSE, this);
    }

    /** There is no way to the mail server now. */
    static final class NoServerException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoServerException(String reason) {
            super(reason, null, false, false);
        }
    }

    @Override
    public String run(UUID id, Progress progress) {
        return store.find(id).await().map(mailing -> run(mailing, progress)).orElse(ERASED);
    }

    private String run(Mailing mailing, Progress progress) {
        return switch (mailing.state()) {
            case RUNNING -> send(mailing, progress);
            case PLANNED, DONE, STOPPED, DISCARDED -> mailing.state().word();
        };
    }

    @Override
    public void gaveUp(UUID id) {
        var problem = store.find(id).await().map(Mailing::problem).orElse(null);
        store.giveUp(id).await();
        store.end(id, Mailing.State.STOPPED, problem).await();
    }

    private String send(Mailing mailing, Progress progress) {
        store.doubtWhatWasTried(mailing.id()).await();
        var exchange = exchanges.find(mailing.exchange()).orElseThrow();
        var wording = new Wording(exchange, messages, people, origin);
        var texts = store.texts(mailing.id()).await();
        var known = invitees.byId(mailing.exchange());
        var rows = store.rows(mailing.id()).await();
        var waiting = waiting(rows);
        var over = rows.size() - waiting.size();
        var sent = 0;
        for (var row : waiting) {
            progress.tell(over++, rows.size());
            var invitee = known.get(row.person());
            if (invitee == null || invitee.address().isEmpty()) {
                mark(mailing, row, MailingRow.State.GONE);
            } else if (invitations.isOvertaken(row.person(), mailing.madeAt()).await()) {
                mark(mailing, row, MailingRow.State.OVERTAKEN);
            } else {
                letOthers(sent++);
                pace.turn().await();
                keep(mailing, row);
                handOver(mailing, invitee, texts, wording);
            }
        }
        progress.tell(over, rows.size());
        store.end(mailing.id(), Mailing.State.DONE, null).await();
        return Mailing.State.DONE.word();
    }

    private void mark(Mailing mailing, MailingRow row, MailingRow.State state) {
        store.mark(mailing.id(), row.person(), state, null).await();
    }

    /** A long mailing does not keep its thread from imports. */
    private static void letOthers(int sent) {
        if (sent == MOST_AT_ONCE) {
            throw new Progress.Stopped();
        }
    }

    private static List<MailingRow> waiting(List<MailingRow> rows) {
        return rows.stream()
                .filter(row -> row.state() == MailingRow.State.WAITING)
                .toList();
    }

    /** Keeps in the audit that a link is made. A row that waits with a reason was tried and kept before. */
    private void keep(Mailing mailing, MailingRow row) {
        if (row.reason() == null) {
            audit.keep(
                            mailing.exchange(),
                            mailing.madeBy(),
                            AuditedAct.LINK_MADE,
                            row.person().value())
                    .await();
        }
    }

    private void handOver(Mailing mailing, Invitee invitee, Map<String, MailText> texts, Wording wording) {
        if (!store.attempt(mailing.id(), invitee.id()).await()) {
            return;
        }
        var text = texts.get(invitee.language());
        if (text == null) {
            text = Wording.first(messages, mailing.kind(), invitee.language());
        }
        var token = people.makeLink(invitee.id()).await();
        var filled = wording.fill(text, invitee, wording.link(token));
        var mail = new Mail(
                mailId(mailing, invitee), invitee.address(), invitee.language(), filled.subject(), filled.body());
        settle(mailing, invitee.id(), token, sender.send(mail).await());
    }

    /** The same for a second copy of the same mail, and it says nothing about the person. */
    private static String mailId(Mailing mailing, Invitee invitee) {
        var both = mailing.id() + " " + invitee.id().value();
        return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void settle(Mailing mailing, PersonId person, String token, Delivery delivery) {
        switch (delivery) {
            case Delivery.Taken _ -> {
                store.mark(mailing.id(), person, MailingRow.State.SENT, null).await();
                if (mailing.problem() != null) {
                    store.tell(mailing.id(), null).await();
                }
            }
            case Delivery.InDoubt(var reason) ->
                store.mark(mailing.id(), person, MailingRow.State.DOUBT, reason).await();
            case Delivery.Refused(var reason) -> takeBack(mailing, person, token, MailingRow.State.REFUSED, reason);
            case Delivery.NotNow(var reason) -> takeBack(mailing, person, token, MailingRow.State.FAILED, reason);
            case Delivery.NoServer(var reason) -> {
                takeBack(mailing, person, token, MailingRow.State.WAITING, reason);
                store.tell(mailing.id(), reason).await();
                throw new NoServerException(reason);
            }
        }
    }

    private void takeBack(Mailing mailing, PersonId person, String token, MailingRow.State state, String reason) {
        people.takeBackLink(token).await();
        store.mark(mailing.id(), person, state, reason).await();
    }
}
