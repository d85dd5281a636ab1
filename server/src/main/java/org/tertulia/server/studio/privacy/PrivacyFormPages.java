package org.tertulia.server.studio.privacy;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.Reader;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;
import org.tertulia.server.privacy.PrivacyNotice;
import org.tertulia.server.privacy.PrivacyPart;
import org.tertulia.server.privacy.PrivacyStore;
import org.tertulia.server.privacy.StoredNotice;

/** The form in which organisers write and publish their privacy notice. */
final class PrivacyFormPages {
    private static final Map<String, String> SAID = Map.of("saved", "privacy.saved", "published", "privacy.published");

    private final PrivacyStore notices;
    private final PeopleStore people;
    private final AuditStore audit;
    private final PublicAddress address;
    private final Templates templates;
    private final Messages messages;

    PrivacyFormPages(Routes.Shared shared, PrivacyStore notices) {
        this.notices = notices;
        this.people = shared.services().people();
        this.audit = shared.services().audit();
        this.address = shared.services().address();
        this.templates = shared.templates();
        this.messages = shared.messages();
    }

    Future<Void> show(Visit visit) {
        visit.admit(PageRight.STUDIO);
        var said = Objects.requireNonNullElse(visit.context().request().getParam("said"), "");
        return notices.draft(visit.exchange().slug()).compose(draft -> {
            var revision = draft.map(StoredNotice::revision).orElse(0);
            var notice = draft.map(StoredNotice::notice).orElse(PrivacyNotice.EMPTY);
            var form = new PrivacyForm(revision, false, notice);
            return show(visit, new Shown(form, SAID.get(said), null, Set.of(), draft));
        });
    }

    Future<?> save(Visit visit) {
        visit.admit(PageRight.STUDIO);
        if (!address.isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
        var slug = visit.exchange().slug();
        var form = PrivacyForm.read(visit.context().request(), visit.languages());
        var wrong = form.wrong();
        return wrong.isEmpty()
                ? notices.save(
                                slug,
                                form.revision(),
                                form.notice(),
                                visit.signedIn().person().id())
                        .compose(saved -> saved ? saved(visit, form) : overtaken(visit, form))
                : again(visit, 422, new Shown(form, null, "privacy.wrong", wrong, Optional.empty()));
    }

    /** Goes on after a draft was saved: it is published, if that was asked for and nothing is missing. */
    private Future<Void> saved(Visit visit, PrivacyForm form) {
        if (!form.publishes()) {
            return goBack(visit, "saved");
        }
        var now = new PrivacyForm(form.revision() + 1, true, form.notice());
        if (!form.notice().isWholeIn(visit.languages())) {
            return again(visit, 422, new Shown(now, null, "privacy.incomplete", Set.of(), Optional.empty()));
        }
        var slug = visit.exchange().slug();
        var organiser = visit.signedIn().person().id();
        return audit.keep(slug, organiser, AuditedAct.PRIVACY_PUBLISHED, "")
                .compose(kept -> notices.publish(slug, now.revision(), organiser))
                .compose(done -> done ? goBack(visit, "published") : overtaken(visit, form));
    }

    private static Future<Void> goBack(Visit visit, String said) {
        return Answers.goTo(
                visit.context(),
                "/x/" + visit.exchange().slug() + "/studio/privacy?lang="
                        + visit.language().tag() + "&said=" + said);
    }

    /** Somebody has saved the draft in the meantime: both texts are shown, and nothing is overwritten. */
    private Future<Void> overtaken(Visit visit, PrivacyForm form) {
        return notices.draft(visit.exchange().slug()).compose(draft -> {
            var now = draft.map(StoredNotice::revision).orElse(0);
            var again = new PrivacyForm(now, false, form.notice());
            return again(visit, 409, new Shown(again, null, "privacy.overtaken", Set.of(), draft));
        });
    }

    private Future<Void> again(Visit visit, int status, Shown shown) {
        visit.context().response().setStatusCode(status);
        return show(visit, shown);
    }

    /**
     * What the page shows.
     *
     * @param said the key of a message that something was done
     * @param problem the key of a message that something was not
     * @param wrong the names of the fields that cannot be stored
     * @param stored the draft as it is stored, if it may differ from the form
     */
    private record Shown(
            PrivacyForm form,
            @Nullable String said,
            @Nullable String problem,
            Set<String> wrong,
            Optional<StoredNotice> stored) {}

    private Future<Void> show(Visit visit, Shown shown) {
        return notices.published(visit.exchange().slug()).compose(published -> {
            var model = new HashMap<String, Object>();
            model.put("slug", visit.exchange().slug());
            model.put("exchange", visit.title());
            model.put("heading", say(visit, "privacy.title"));
            model.put("longest", PrivacyNotice.LONGEST_TEXT);
            model.put("revision", shown.form().revision());
            model.put("joint", shown.form().notice().joint());
            model.put("own", shown.form().notice().ownRules());
            model.put("parts", parts(visit, shown));
            published.ifPresent(latest -> model.put("published", published(visit, latest)));
            published
                    .filter(latest -> !latest.notice().isWholeIn(visit.languages()))
                    .ifPresent(latest -> model.put("outgrown", true));
            Optional.ofNullable(shown.said()).ifPresent(key -> model.put("said", say(visit, key)));
            Optional.ofNullable(shown.problem()).ifPresent(key -> model.put("problem", say(visit, key)));
            return Answers.html(visit.context(), templates.render("privacy-form", visit.language(), model));
        });
    }

    private String published(Visit visit, StoredNotice latest) {
        var reader = new Reader(visit.language(), visit.zone());
        return messages.say(
                visit.language(),
                "privacy.published.when",
                Map.of(
                        "version",
                        latest.version(),
                        "when",
                        reader.dateTime(latest.madeAt().toEpochMilli()),
                        "who",
                        people.nameOf(latest.madeBy())));
    }

    /** One part of the notice, with its text in each language. */
    record Part(String word, String label, String hint, List<Text> texts) {}

    /**
     * @param meanwhile what somebody else has saved instead; null if it is the same
     */
    record Text(
            String name,
            String language,
            String label,
            String value,
            boolean wrong,
            boolean missing,
            @Nullable String meanwhile) {}

    private List<Part> parts(Visit visit, Shown shown) {
        return Stream.of(PrivacyPart.values())
                .map(part -> new Part(
                        part.word(),
                        say(visit, "privacy.part." + part.word()),
                        say(visit, "privacy.hint." + part.word()),
                        visit.languages().stream()
                                .map(language -> text(visit, shown, language, part))
                                .toList()))
                .toList();
    }

    private static Text text(Visit visit, Shown shown, String language, PrivacyPart part) {
        var name = PrivacyForm.name(language, part);
        var value = shown.form().notice().text(language, part);
        var stored =
                shown.stored().map(draft -> draft.notice().text(language, part)).filter(text -> !text.equals(value));
        return new Text(
                name,
                language,
                LanguageNames.of(language, visit.language()),
                value,
                shown.wrong().contains(name),
                value.isEmpty(),
                stored.orElse(null));
    }

    private String say(Visit visit, String key) {
        return messages.say(visit.language(), key);
    }
}
