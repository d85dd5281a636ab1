package org.tertulia.server.studio.invitations;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.invitations.InvitationServices;
import org.tertulia.server.invitations.Invitee;
import org.tertulia.server.invitations.MailKind;
import org.tertulia.server.invitations.MailText;
import org.tertulia.server.invitations.Wording;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.studio.Aside;

/**
 * Invitations on paper: one sheet for each person, in their language, with the link as text and as a QR code. The browser
 * prints them, or saves them as PDF: it has fonts for every script.
 */
final class LetterPages {
    private final Vertx vertx;
    private final InvitationServices services;
    private final NewLinks links;
    private final PeopleStore people;
    private final Templates templates;
    private final Messages messages;
    private final String origin;

    LetterPages(Routes.Shared shared, InvitationServices services, NewLinks links) {
        this.vertx = shared.vertx();
        this.services = services;
        this.links = links;
        this.people = shared.services().people();
        this.templates = shared.templates();
        this.messages = shared.messages();
        this.origin = shared.services().address().origin();
    }

    /** One sheet. */
    record Letter(String name, String organisation, String language, MailText text, String link, QrPicture code) {}

    /** Draws the sheets on a thread that may take its time, because there may be hundreds. */
    Future<Void> show(Visit visit, List<Invitee> invitees) {
        var language = visit.language();
        var model = new HashMap<String, Object>();
        model.put("slug", visit.exchange().slug());
        model.put("exchange", visit.title());
        model.put("heading", messages.say(language, "letters.title", Map.of("count", invitees.size())));
        var languages = invitees.stream().map(Invitee::language).toList();
        return services.texts()
                .of(visit.exchange().slug(), MailKind.INVITATION, languages)
                .compose(texts -> links.make(visit, invitees)
                        .compose(tokens -> Aside.call(vertx, () -> {
                            model.put("letters", letters(visit, invitees, texts, tokens));
                            return templates.render("letters", language, model);
                        })))
                .compose(page -> Answers.html(visit.context(), page));
    }

    private List<Letter> letters(
            Visit visit, List<Invitee> invitees, Map<String, MailText> texts, Map<PersonId, String> tokens) {
        var wording = new Wording(visit.exchange(), messages, people, origin);
        return invitees.stream()
                .map(invitee -> letter(
                        wording,
                        invitee,
                        Objects.requireNonNull(texts.get(invitee.language())),
                        wording.link(Objects.requireNonNull(tokens.get(invitee.id())))))
                .toList();
    }

    private static Letter letter(Wording wording, Invitee invitee, MailText text, String link) {
        return new Letter(
                invitee.name(),
                invitee.organisation(),
                invitee.language(),
                wording.fill(text, invitee, link),
                link,
                QrPicture.of(link));
    }
}
