package org.tertulia.server.invitations;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.jobs.Jobs;
import org.tertulia.server.privacy.PrivacyStore;

/** Begins mailings: an organiser has seen one, and says yes. */
public final class Mailings {
    private final MailingStore store;
    private final MailTexts texts;
    private final Invitees invitees;
    private final PrivacyStore notices;
    private final AuditStore audit;
    private final InstantSource clock;
    private final Optional<Jobs> jobs;

    /** @param jobs that send mails; empty if the operator has set up no mail server */
    public Mailings(
            MailingStore store,
            MailTexts texts,
            Invitees invitees,
            PrivacyStore notices,
            AuditStore audit,
            InstantSource clock,
            Optional<Jobs> jobs) {
        this.store = store;
        this.texts = texts;
        this.invitees = invitees;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
        this.jobs = jobs;
    }

    /** Whether there is a mail server. */
    public boolean canSend() {
        return jobs.isPresent();
    }

    /** Goes on with what an earlier start of the server left. */
    public void goOn() {
        jobs.ifPresent(
                there -> store.running().await().forEach(id -> there.add(id, MailingWork.KIND, clock.instant())));
    }

    /** What became of a yes. */
    public enum Begun {
        YES,
        /** It had begun already, or was discarded. */
        OVER,
        /** Another mailing of the exchange is being sent. */
        UNDER_WAY,
        /** The privacy notice is not published in each language of the exchange. */
        NO_NOTICE,
        NO_MAIL_SERVER
    }

    /** Begins a planned mailing. May block its thread. */
    public Begun begin(Mailing mailing, List<String> languages, PersonId organiser) {
        if (jobs.isEmpty()) {
            return Begun.NO_MAIL_SERVER;
        }
        if (!notices.allowsInvitations(mailing.exchange(), languages).await()) {
            return Begun.NO_NOTICE;
        }
        if (mailing.state() == Mailing.State.PLANNED
                && store.isUnderWay(mailing.exchange()).await()) {
            return Begun.UNDER_WAY;
        }
        if (!store.begin(mailing.id(), textsFor(mailing)).await()) {
            return isPlanned(mailing) ? Begun.UNDER_WAY : Begun.OVER;
        }
        audit.keep(mailing.exchange(), organiser, AuditedAct.MAILING_BEGUN, Integer.toString(mailing.total()))
                .await();
        jobs.get().add(mailing.id(), MailingWork.KIND, clock.instant());
        return Begun.YES;
    }

    /** Whether it waits still, because another one has begun at the same moment. */
    private boolean isPlanned(Mailing mailing) {
        return store.find(mailing.id())
                .await()
                .filter(now -> now.state() == Mailing.State.PLANNED)
                .isPresent();
    }

    /** The texts as they are now, in each language that somebody needs. */
    private Map<String, MailText> textsFor(Mailing mailing) {
        var known = invitees.byId(mailing.exchange());
        var languages = store.rows(mailing.id()).await().stream()
                .flatMap(row -> Optional.ofNullable(known.get(row.person())).stream())
                .map(Invitee::language)
                .toList();
        return texts.of(mailing.exchange(), mailing.kind(), languages).await();
    }
}
