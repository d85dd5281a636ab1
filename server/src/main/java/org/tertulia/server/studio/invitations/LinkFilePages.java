package org.tertulia.server.studio.invitations;

import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tertulia.server.exporter.CsvRows;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.invitations.InvitationServices;
import org.tertulia.server.invitations.Invitee;
import org.tertulia.server.invitations.Wording;
import org.tertulia.server.languages.Messages;

/** Invitations without a mail server: new personal links in a file for mail merge, or in letters to print. */
final class LinkFilePages {
    private static final List<String> HEADINGS =
            List.of("name", "email", "language", "organisation", "roles", "link", "exchange", "dates", "privacy");

    private final InvitationList list;
    private final InvitationPages pages;
    private final NewLinks links;
    private final LetterPages letters;
    private final PeopleStore people;
    private final Messages messages;
    private final String origin;

    LinkFilePages(Routes.Shared shared, InvitationServices services, InvitationList list, InvitationPages pages) {
        this.list = list;
        this.pages = pages;
        this.links = new NewLinks(shared);
        this.letters = new LetterPages(shared, services, links);
        this.people = shared.services().people();
        this.messages = shared.messages();
        this.origin = shared.services().address().origin();
    }

    /** What is made of people and their new links. */
    private interface Making {
        Future<Void> make(Visit visit, List<Invitee> invitees);
    }

    Future<?> mailMerge(Visit visit) {
        return make(visit, this::mailMerge);
    }

    Future<?> letters(Visit visit) {
        return make(visit, letters::show);
    }

    private Future<Void> make(Visit visit, Making making) {
        list.check(visit);
        return list.mayInvite(visit)
                .compose(may -> list.chosen(visit).compose(chosen -> {
                    if (!may) {
                        return pages.showWrong(visit, "invitations.no-notice");
                    }
                    return chosen.isEmpty()
                            ? pages.showWrong(visit, "invitations.none-chosen")
                            : making.make(
                                    visit, chosen.stream().map(Listed::invitee).toList());
                }));
    }

    private Future<Void> mailMerge(Visit visit, List<Invitee> invitees) {
        return links.make(visit, invitees).compose(tokens -> {
            var wording = new Wording(visit.exchange(), messages, people, origin);
            var rows = invitees.stream()
                    .map(invitee -> row(wording, invitee, Objects.requireNonNull(tokens.get(invitee.id()))))
                    .toList();
            return visit.context()
                    .response()
                    .putHeader("Content-Type", "text/csv; charset=utf-8")
                    .putHeader("Content-Disposition", "attachment; filename=\"invitations.csv\"")
                    .end(CsvRows.csv(HEADINGS, rows));
        });
    }

    private static Map<String, String> row(Wording wording, Invitee invitee, String token) {
        var occasion = wording.occasion(invitee.language());
        var row = new LinkedHashMap<String, String>();
        row.put("name", invitee.name());
        row.put("email", invitee.address());
        row.put("language", invitee.language());
        row.put("organisation", invitee.organisation());
        row.put("roles", wording.roles(invitee));
        row.put("link", wording.link(token));
        row.put("exchange", occasion.title());
        row.put("dates", occasion.dates());
        row.put("privacy", wording.privacy(invitee.language()));
        return row;
    }
}
