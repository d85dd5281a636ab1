package org.tertulia.server.studio.privacy;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tertulia.server.exchanges.ExchangeStatus;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.http.Visits;
import org.tertulia.server.identity.SessionLimits;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.Reader;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.privacy.PrivacyPart;
import org.tertulia.server.privacy.PrivacyStore;
import org.tertulia.server.privacy.StoredNotice;

/** The privacy notice as everybody reads it, with what Tertulia itself does with people's data. */
final class PrivacyPages {
    private static final List<String> FACTS = List.of(
            "privacy.fact.people",
            "privacy.fact.written",
            "privacy.fact.addresses",
            "privacy.fact.front",
            "privacy.fact.links",
            "privacy.fact.mail",
            "privacy.fact.sessions",
            "privacy.fact.browser",
            "privacy.fact.third-parties",
            "privacy.fact.audit",
            "privacy.fact.erasure");

    private final PrivacyStore notices;
    private final Visits visits;
    private final Templates templates;
    private final Messages messages;

    PrivacyPages(Routes.Shared shared, PrivacyStore notices) {
        this.notices = notices;
        this.visits = shared.visits();
        this.templates = shared.templates();
        this.messages = shared.messages();
    }

    Future<?> show(Visit visit) {
        return notices.published(visit.exchange().slug()).compose(published -> {
            check(visit, published.isPresent());
            var model = new HashMap<String, Object>();
            model.put("slug", visit.exchange().slug());
            model.put("exchange", visits.seesProgramme(visit) ? visit.title() : "");
            model.put("heading", messages.say(visit.language(), "privacy.title"));
            model.put("facts", facts(visit));
            published.ifPresent(latest -> notice(visit, latest, model));
            return Answers.html(visit.context(), templates.render("privacy", visit.language(), model));
        });
    }

    /** People are invited before the exchange opens, so a published notice is read then. When it is archived, nobody is. */
    private void check(Visit visit, boolean isPublished) {
        var status = visit.exchange().status();
        var isForInvited = status.isPublic() || (status == ExchangeStatus.DRAFT && isPublished);
        if (!isForInvited && visit.isOutside()) {
            throw new Refused(403, "error." + status.word());
        }
    }

    private List<String> facts(Visit visit) {
        var limits = Map.of(
                "days", SessionLimits.PARTICIPANT.longest().toDays(),
                "idle", SessionLimits.PARTICIPANT.idle().toHours(),
                "staff", SessionLimits.STAFF.longest().toHours(),
                "organiser", SessionLimits.ORGANISER.longest().toHours());
        return FACTS.stream()
                .map(fact -> messages.say(visit.language(), fact, limits))
                .toList();
    }

    /** @param language of the text, which may differ from the reader's */
    record Said(String label, String language, String text) {}

    private void notice(Visit visit, StoredNotice latest, Map<String, Object> model) {
        var reader = new Reader(visit.language(), visit.zone());
        model.put(
                "published",
                messages.say(
                        visit.language(),
                        "privacy.version",
                        Map.of(
                                "version",
                                latest.version(),
                                "when",
                                reader.dateTime(latest.madeAt().toEpochMilli()))));
        model.put(
                "parts",
                Stream.of(PrivacyPart.values())
                        .flatMap(part -> said(visit, latest, part))
                        .toList());
    }

    /** The part in the reader's language, or else in the first language of the exchange that has it. */
    private Stream<Said> said(Visit visit, StoredNotice latest, PrivacyPart part) {
        return Stream.concat(Stream.of(visit.language().tag()), visit.languages().stream())
                .map(language -> new Said(
                        label(visit, latest, part), language, latest.notice().text(language, part)))
                .filter(said -> !said.text().isEmpty())
                .limit(1);
    }

    private String label(Visit visit, StoredNotice latest, PrivacyPart part) {
        var key = switch (part) {
            case CONTROLLER -> latest.notice().joint() ? "privacy.joint" : "privacy.part.controller";
            case BASIS -> latest.notice().ownRules() ? "privacy.own-rules" : "privacy.part.basis";
            case CONTACT, PURPOSES, TRANSFERS, TOOLS -> "privacy.part." + part.word();
        };
        return messages.say(visit.language(), key);
    }
}
