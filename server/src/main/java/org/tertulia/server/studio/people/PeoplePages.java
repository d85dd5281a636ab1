package org.tertulia.server.studio.people;

import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.exporter.PeopleExport;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.Params;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.Access;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.invitations.InvitationServices;
import org.tertulia.server.invitations.MailKind;
import org.tertulia.server.invitations.Wording;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.ImportPage.Done;
import org.tertulia.server.pages.Namesakes;
import org.tertulia.server.pages.SeenPeople;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;

/** The organisers' list of people and their personal links. */
final class PeoplePages {
    private static final Set<String> SAID = Set.of("nobody", "role", "two", "no-links");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");

    private final InvitationServices invitations;
    private final PeopleStore people;
    private final Access access;
    private final AuditStore audit;
    private final PublicAddress address;
    private final Templates templates;
    private final Messages messages;

    PeoplePages(Routes.Shared shared, InvitationServices invitations) {
        this.invitations = invitations;
        this.people = shared.services().people();
        this.access = new Access(people, shared.services().sessions());
        this.audit = shared.services().audit();
        this.address = shared.services().address();
        this.templates = shared.templates();
        this.messages = shared.messages();
    }

    Future<?> show(Visit visit) {
        visit.admit(PageRight.EXPORT_PEOPLE);
        var done = new Done(count(visit, "added"), count(visit, "changed"), count(visit, "same"));
        var request = visit.context().request();
        if (request.getParam("added") != null) {
            return show(visit, Map.of("said", done.say(messages, visit.language(), 0)));
        }
        return show(visit, said(visit).map(said -> Map.of("said", said)).orElse(Map.of()));
    }

    /** What the last act has done, or why it has not, if the address says it. */
    private Optional<String> said(Visit visit) {
        var revoked = count(visit, "revoked");
        return revoked > 0
                ? Optional.of(messages.say(visit.language(), "people.revoked-many", Map.of("count", revoked)))
                : Optional.ofNullable(visit.context().request().getParam("said"))
                        .filter(SAID::contains)
                        .map(said -> messages.say(visit.language(), "people.said." + said));
    }

    private static int count(Visit visit, String name) {
        var count = Objects.requireNonNullElse(visit.context().request().getParam(name), "");
        return COUNT.matcher(count).matches() ? Integer.parseInt(count) : 0;
    }

    /** Shows the list, with the rows that somebody pasted but did not import, and what they said about the columns. */
    Future<?> showPasted(Visit visit, String rows, List<ListForm.Choice> columns) {
        return show(visit, Map.of("pasted", rows, "columns", columns));
    }

    /** Sends the browser to the list, in the language that it reads now. */
    static Future<?> goThere(Visit visit, String more) {
        return Answers.goTo(
                visit.context(),
                "/x/" + visit.exchange().slug() + "/people?lang="
                        + visit.language().tag() + more);
    }

    Future<?> export(Visit visit) {
        visit.admit(PageRight.EXPORT_PEOPLE);
        return keep(visit, AuditedAct.LIST_TAKEN, "")
                .compose(kept -> visit.context()
                        .response()
                        .putHeader("Content-Type", "text/csv; charset=utf-8")
                        .putHeader("Content-Disposition", "attachment; filename=\"people.csv\"")
                        .end(PeopleExport.csv(known(visit))));
    }

    private Future<Void> keep(Visit visit, AuditedAct act, String about) {
        return audit.keep(visit.exchange().slug(), visit.signedIn().person().id(), act, about);
    }

    /** Makes a new link and shows it once. */
    Future<?> makeLink(Visit visit) {
        return makeLink(visit, asked(visit));
    }

    /** The same for somebody who has just been saved. */
    Future<?> makeLink(Visit visit, PersonId id) {
        return makeLink(visit, people.find(id).orElseThrow(() -> new Refused(404)));
    }

    private Future<?> makeLink(Visit visit, NamedPerson person) {
        return keep(visit, AuditedAct.LINK_MADE, person.id().value())
                .compose(kept -> people.makeLink(person.id()))
                .compose(token -> made(visit, person, token))
                .compose(made -> show(visit, Map.of("made", made)));
    }

    private Future<Map<String, Object>> made(Visit visit, NamedPerson person, String token) {
        var slug = visit.exchange().slug();
        var wording = new Wording(visit.exchange(), messages, people, address.origin());
        var link = wording.link(token);
        var name = named(visit, person);
        return invitations
                .notices()
                .allowsInvitations(slug, visit.languages())
                .compose(may -> may ? mail(wording, person, link) : Future.succeededFuture(""))
                .map(mail -> Map.of("name", name, "link", link, "mail", mail, "mayNotWrite", mail.isEmpty()));
    }

    /** Opens the organiser's own mail program with the invitation in the person's language; empty without an address. */
    private Future<String> mail(Wording wording, NamedPerson person, String link) {
        var invitee = invitations.invitees().byId(person.exchange()).get(person.id());
        return invitee == null || invitee.address().isEmpty()
                ? Future.succeededFuture("")
                : invitations
                        .texts()
                        .of(person.exchange(), MailKind.INVITATION, invitee.language())
                        .map(text -> wording.fill(text, invitee, link))
                        .map(mail -> "mailto:%s?subject=%s&body=%s"
                                .formatted(encoded(invitee.address()), encoded(mail.subject()), encoded(mail.body())));
    }

    /** Mail programs do not read a plus as a space. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%40", "@");
    }

    /** Revokes all links of a person and ends their sessions. */
    Future<?> revokeLinks(Visit visit) {
        var person = asked(visit);
        return keep(visit, AuditedAct.LINKS_REVOKED, person.id().value())
                .compose(kept -> access.end(person.id()))
                .compose(done -> show(
                        visit,
                        Map.of(
                                "said",
                                messages.say(
                                        visit.language(), "people.revoked", Map.of("name", named(visit, person))))));
    }

    /** The name, with what tells the person apart from others of this name. */
    private String named(Visit visit, NamedPerson person) {
        var seen = visit.exchange().seenBy(visit.signedIn().person().id());
        return Namesakes.of(known(visit), seen).name(person.id());
    }

    private NamedPerson asked(Visit visit) {
        visit.admit(PageRight.EXPORT_PEOPLE);
        if (!address.isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
        return people.find(new PersonId(Params.of(visit.context(), "id")))
                .filter(person -> person.exchange().equals(visit.exchange().slug()))
                .orElseThrow(() -> new Refused(404));
    }

    private Future<?> show(Visit visit, Map<String, ?> more) {
        var slug = visit.exchange().slug();
        return people.links(slug).compose(links -> {
            var zone = visit.zone();
            var filter = PeopleFilter.of(visit.context().queryParams());
            var model = new PeopleList(messages, PeopleHere.of(visit, people), links, filter).model();
            model.putAll(more);
            model.put("slug", slug);
            model.put("exchange", visit.title());
            model.put("heading", messages.say(visit.language(), "people.title"));
            model.put("zone", zone.getId().replace('_', ' '));
            return Answers.html(visit.context(), templates.render("people", visit.language(), model));
        });
    }

    private List<KnownPerson> known(Visit visit) {
        var seen = visit.exchange().seenBy(visit.signedIn().person().id());
        return SeenPeople.of(visit.exchange().slug(), people, seen);
    }
}
