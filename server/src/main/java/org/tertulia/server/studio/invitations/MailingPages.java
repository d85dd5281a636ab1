package org.tertulia.server.studio.invitations;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.Params;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.invitations.InvitationServices;
import org.tertulia.server.invitations.Invitee;
import org.tertulia.server.invitations.MailKind;
import org.tertulia.server.invitations.Mailing;
import org.tertulia.server.invitations.MailingRow;
import org.tertulia.server.invitations.Mailings.Begun;
import org.tertulia.server.parts.PageRight;
import org.tertulia.server.studio.Aside;

/** The page of one mailing: what it would send, how far it is, and what became of each mail. */
final class MailingPages {
    private final Vertx vertx;
    private final InvitationServices services;
    private final InvitationList list;
    private final InvitationPages pages;
    private final MailingWords words;

    MailingPages(Routes.Shared shared, InvitationServices services, InvitationList list, InvitationPages pages) {
        this.vertx = shared.vertx();
        this.services = services;
        this.list = list;
        this.pages = pages;
        this.words = new MailingWords(shared, services);
    }

    /** Plans a mailing to the chosen people, or once more to some people of an earlier one. */
    Future<?> plan(Visit visit) {
        list.check(visit);
        if (!services.sending().canSend()) {
            throw new Refused(404);
        }
        var kind =
                MailKind.of(visit.context().request().getFormAttribute("kind")).orElseThrow(() -> new Refused(400));
        return list.mayInvite(visit)
                .compose(may -> may
                        ? chosen(visit).compose(chosen -> plan(visit, kind, chosen))
                        : pages.showWrong(visit, "invitations.no-notice"));
    }

    private Future<List<Listed>> chosen(Visit visit) {
        var again = visit.context().request().getFormAttribute("again");
        return again == null
                ? list.chosen(visit)
                : find(visit, again)
                        .compose(earlier ->
                                services.mailings().rows(earlier.id()).compose(rows -> chosenFrom(visit, rows)));
    }

    /** Those of an earlier mailing who were certainly not reached, or those whose mail is in doubt. */
    private Future<List<Listed>> chosenFrom(Visit visit, List<MailingRow> rows) {
        Set<MailingRow.State> states = "doubt".equals(visit.context().request().getFormAttribute("which"))
                ? EnumSet.of(MailingRow.State.DOUBT)
                : MailingRow.State.NOT_REACHED;
        var people = rows.stream()
                .filter(row -> states.contains(row.state()))
                .map(MailingRow::person)
                .collect(Collectors.toSet());
        return list.everyone(visit)
                .map(everyone -> everyone.stream()
                        .filter(each -> people.contains(each.invitee().id()))
                        .toList());
    }

    private Future<Void> plan(Visit visit, MailKind kind, List<Listed> chosen) {
        if (chosen.isEmpty()) {
            return pages.showWrong(visit, "invitations.none-chosen");
        }
        var people = chosen.stream()
                .filter(each -> kind.isFor(each.standing().state()))
                .map(Listed::invitee)
                .filter(invitee -> !invitee.address().isEmpty())
                .map(Invitee::id)
                .toList();
        if (people.isEmpty()) {
            return pages.showWrong(visit, "invitations.nobody-fits");
        }
        var id = UUID.randomUUID();
        var slug = visit.exchange().slug();
        var organiser = visit.signedIn().person().id();
        return services.mailings()
                .plan(id, slug, kind, people, chosen.size() - people.size(), organiser)
                .compose(planned -> goTo(visit, id, ""));
    }

    private static Future<Void> goTo(Visit visit, UUID mailing, String more) {
        return Answers.goTo(
                visit.context(),
                "/x/" + visit.exchange().slug() + "/studio/invitations/mailings/" + mailing + "?lang="
                        + visit.language().tag() + more);
    }

    Future<?> show(Visit visit) {
        visit.admit(PageRight.EXPORT_PEOPLE);
        return asked(visit)
                .compose(mailing -> services.mailings()
                        .rows(mailing.id())
                        .compose(rows -> list.mayInvite(visit).compose(may -> words.show(visit, mailing, rows, may))));
    }

    Future<?> send(Visit visit) {
        list.check(visit);
        var organiser = visit.signedIn().person().id();
        var languages = visit.languages();
        return asked(visit)
                .compose(mailing -> Aside.call(vertx, () -> services.sending().begin(mailing, languages, organiser))
                        .compose(begun -> goTo(visit, mailing.id(), said(begun))));
    }

    private static String said(Begun begun) {
        return switch (begun) {
            case YES, OVER, NO_NOTICE -> "";
            case UNDER_WAY -> "&said=under-way";
            case NO_MAIL_SERVER -> "&said=no-server";
        };
    }

    Future<?> discard(Visit visit) {
        list.check(visit);
        return asked(visit)
                .compose(mailing -> services.mailings().discard(mailing.id()))
                .compose(done -> Answers.goTo(
                        visit.context(),
                        "/x/" + visit.exchange().slug() + "/studio/invitations?lang="
                                + visit.language().tag()));
    }

    private Future<Mailing> asked(Visit visit) {
        return find(visit, Params.of(visit.context(), "mailing"));
    }

    /** A mailing of this exchange. Those of others are not found. */
    private Future<Mailing> find(Visit visit, String text) {
        return services.mailings()
                .find(Params.id(text))
                .map(found -> found.filter(mailing -> Objects.equals(
                                mailing.exchange(), visit.exchange().slug()))
                        .orElseThrow(() -> new Refused(404)));
    }
}
