package org.tertulia.server.studio.invitations;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.Params;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.invitations.InvitationServices;
import org.tertulia.server.invitations.InvitationStore;
import org.tertulia.server.invitations.Invitee;
import org.tertulia.server.invitations.MailKind;
import org.tertulia.server.invitations.MailText;
import org.tertulia.server.invitations.Placeholder;
import org.tertulia.server.invitations.Wording;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;
import org.tertulia.server.studio.privacy.LanguageNames;

/** The texts of invitations and reminders, as organisers change them, with a preview for one person. */
final class MailTextPages {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final InvitationServices services;
    private final PeopleStore people;
    private final PublicAddress address;
    private final Templates templates;
    private final Messages messages;

    MailTextPages(Routes.Shared shared, InvitationServices services) {
        this.services = services;
        this.people = shared.services().people();
        this.address = shared.services().address();
        this.templates = shared.templates();
        this.messages = shared.messages();
    }

    /** Which text of which exchange. */
    private record Which(MailKind kind, String language) {
        static Which of(Visit visit) {
            visit.admit(PageRight.EXPORT_PEOPLE);
            var kind = MailKind.of(Params.of(visit.context(), "kind")).orElseThrow(() -> new Refused(404));
            var language = Params.of(visit.context(), "language");
            if (!visit.languages().contains(language)) {
                throw new Refused(404);
            }
            return new Which(kind, language);
        }
    }

    /**
     * What the page shows.
     *
     * @param said the key of a message that something was done
     * @param meanwhile the text that somebody else has saved
     */
    private record Shown(
            int revision,
            MailText text,
            @Nullable String said,
            boolean stored,
            @Nullable MailText meanwhile) {}

    Future<?> show(Visit visit) {
        var which = Which.of(visit);
        var saved = "saved".equals(visit.context().request().getParam("said"));
        return stored(visit, which).compose(stored -> {
            var text = stored.map(InvitationStore.SavedText::text)
                    .orElseGet(() -> Wording.first(messages, which.kind(), which.language()));
            var revision = stored.map(InvitationStore.SavedText::revision).orElse(0);
            return show(visit, which, new Shown(revision, text, saved ? "mail.saved" : null, true, null));
        });
    }

    /** Saves the text, or only shows how it would be for one person. */
    Future<?> save(Visit visit) {
        var which = Which.of(visit);
        var form = visit.context().request();
        if (!address.isOurForm(form)) {
            throw new Refused(403);
        }
        var revision = revision(field(visit, "revision"));
        var text = new MailText(
                field(visit, "subject").strip(),
                field(visit, "body").replace("\r\n", "\n").strip());
        if (form.getFormAttribute("first") != null) {
            var first = Wording.first(messages, which.kind(), which.language());
            return show(visit, which, new Shown(revision, first, "mail.first", false, null));
        }
        if (!text.problems().isEmpty()) {
            visit.context().response().setStatusCode(422);
        }
        return form.getFormAttribute("preview") != null || !text.problems().isEmpty()
                ? show(visit, which, new Shown(revision, text, null, false, null))
                : save(visit, which, revision, text);
    }

    private static int revision(String text) {
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    private static String field(Visit visit, String name) {
        return Objects.requireNonNullElse(visit.context().request().getFormAttribute(name), "");
    }

    private Future<Void> save(Visit visit, Which which, int revision, MailText text) {
        var slug = visit.exchange().slug();
        var organiser = visit.signedIn().person().id();
        return services.invitations()
                .save(slug, which.kind(), which.language(), revision, text, organiser)
                .compose(saved -> saved ? goBack(visit, which) : overtaken(visit, which, text));
    }

    private static Future<Void> goBack(Visit visit, Which which) {
        return Answers.goTo(visit.context(), path(visit, which) + "&said=saved");
    }

    private static String path(Visit visit, Which which) {
        return "/x/%s/studio/invitations/texts/%s/%s?lang=%s"
                .formatted(
                        visit.exchange().slug(),
                        which.kind().word(),
                        which.language(),
                        visit.language().tag());
    }

    /** Somebody has saved it in the meantime: both texts are shown, and nothing is overwritten. */
    private Future<Void> overtaken(Visit visit, Which which, MailText text) {
        visit.context().response().setStatusCode(409);
        return stored(visit, which)
                .map(Optional::orElseThrow)
                .compose(now -> show(visit, which, new Shown(now.revision(), text, null, false, now.text())));
    }

    private Future<Optional<InvitationStore.SavedText>> stored(Visit visit, Which which) {
        return services.invitations().text(visit.exchange().slug(), which.kind(), which.language());
    }

    private Future<Void> show(Visit visit, Which which, Shown shown) {
        var model = new HashMap<String, Object>();
        model.put("slug", visit.exchange().slug());
        model.put("exchange", visit.title());
        model.put("heading", heading(visit, which));
        model.put("action", path(visit, which));
        model.put("language", which.language());
        model.put("revision", shown.revision());
        model.put("text", shown.text());
        model.put("longestSubject", MailText.LONGEST_SUBJECT);
        model.put("longestBody", MailText.LONGEST_BODY);
        model.put("placeholders", placeholders(visit));
        model.put("problems", problems(visit, shown.text()));
        model.put("unsaved", !shown.stored());
        Optional.ofNullable(shown.said()).ifPresent(key -> model.put("said", say(visit, key)));
        Optional.ofNullable(shown.meanwhile()).ifPresent(other -> model.put("meanwhile", other));
        preview(visit, which, shown.text()).ifPresent(preview -> model.put("preview", preview));
        return Answers.html(visit.context(), templates.render("mail-text", visit.language(), model));
    }

    private String heading(Visit visit, Which which) {
        return say(visit, "mailing.kind." + which.kind().word()) + " · "
                + LanguageNames.of(which.language(), visit.language());
    }

    record Meaning(String written, String said) {}

    private List<Meaning> placeholders(Visit visit) {
        return Arrays.stream(Placeholder.values())
                .map(each -> new Meaning(each.written(), say(visit, "mail.placeholder." + each.word())))
                .toList();
    }

    private List<String> problems(Visit visit, MailText text) {
        return text.problems().stream().map(problem -> said(visit, problem)).toList();
    }

    private String said(Visit visit, MailText.Problem problem) {
        return switch (problem) {
            case MailText.Problem.Subject _ ->
                messages.say(visit.language(), "mail.wrong.subject", Map.of("most", MailText.LONGEST_SUBJECT));
            case MailText.Problem.Body _ ->
                messages.say(visit.language(), "mail.wrong.body", Map.of("most", MailText.LONGEST_BODY));
            case MailText.Problem.NoLink _ ->
                messages.say(visit.language(), "mail.wrong.no-link", Map.of("link", Placeholder.LINK.written()));
            case MailText.Problem.LinkInSubject _ ->
                messages.say(
                        visit.language(), "mail.wrong.link-in-subject", Map.of("link", Placeholder.LINK.written()));
            case MailText.Problem.Unknown(var written) ->
                messages.say(visit.language(), "mail.wrong.unknown", Map.of("written", written));
        };
    }

    /** A text as one person would get it. Its link leads nowhere. */
    record Preview(String name, MailText text) {}

    /** For the first person who would get it in this language. */
    private Optional<Preview> preview(Visit visit, Which which, MailText text) {
        var wording = new Wording(visit.exchange(), messages, people, address.origin());
        return services.invitees().of(visit.exchange().slug()).stream()
                .filter(invitee -> invitee.language().equals(which.language()))
                .min((one, other) -> one.name().compareTo(other.name()))
                .map(invitee -> preview(wording, invitee, text));
    }

    static Preview preview(Wording wording, Invitee invitee, MailText text) {
        return new Preview(invitee.name(), wording.fill(text, invitee, wording.link("…")));
    }

    private String say(Visit visit, String key) {
        return messages.say(visit.language(), key);
    }
}
