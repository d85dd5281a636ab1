package org.tertulia.server.http;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;
import org.tertulia.server.settings.Settings;
import org.tertulia.server.settings.SettingsStore;
import org.tertulia.sessions.whole.PlainText;

/** What organisers set for their exchange. */
final class SettingsPages {
    private final SettingsStore settings;
    private final AuditStore audit;
    private final PublicAddress address;
    private final Templates templates;
    private final Messages messages;

    SettingsPages(
            SettingsStore settings, AuditStore audit, PublicAddress address, Templates templates, Messages messages) {
        this.settings = settings;
        this.audit = audit;
        this.address = address;
        this.templates = templates;
        this.messages = messages;
    }

    Future<?> show(Visit visit) {
        visit.admit(PageRight.SETTINGS);
        return show(visit, settings.of(visit.exchange().slug()), Map.of());
    }

    Future<?> change(Visit visit) {
        visit.admit(PageRight.SETTINGS);
        var form = visit.context().request();
        if (!address.isOurForm(form)) {
            throw new Refused(403);
        }
        var slug = visit.exchange().slug();
        var contact =
                Objects.requireNonNullElse(form.getFormAttribute("contact"), "").strip();
        var wanted = new Settings(contact, form.getFormAttribute("public") != null);
        if (!isContact(contact)) {
            visit.context().response().setStatusCode(422);
            return show(visit, wanted, Map.of("wrong", say(visit, "settings.contact.wrong")));
        }
        var changed = changed(settings.of(slug), wanted);
        return (changed.isEmpty() ? Future.succeededFuture() : put(visit, wanted, changed))
                .compose(done -> show(visit, wanted, Map.of("saved", say(visit, "settings.saved"))));
    }

    private static boolean isContact(String contact) {
        return contact.codePointCount(0, contact.length()) <= Settings.LONGEST_CONTACT
                && PlainText.objectionToLineIfAny(contact, Settings.LONGEST_CONTACT)
                        .isEmpty();
    }

    private Future<Void> put(Visit visit, Settings wanted, String changed) {
        var slug = visit.exchange().slug();
        return audit.keep(slug, visit.signedIn().person().id(), AuditedAct.SETTINGS_CHANGED, changed)
                .compose(kept -> settings.put(slug, wanted));
    }

    /** In a few words, for the audit. */
    private static String changed(Settings before, Settings after) {
        var changed = new ArrayList<String>();
        if (!before.contact().equals(after.contact())) {
            changed.add("contact");
        }
        if (before.publicProgramme() != after.publicProgramme()) {
            changed.add("public-" + (after.publicProgramme() ? "yes" : "no"));
        }
        return String.join(", ", changed);
    }

    private Future<?> show(Visit visit, Settings shown, Map<String, ?> more) {
        var model = new HashMap<String, Object>(more);
        model.put("slug", visit.exchange().slug());
        model.put("exchange", visit.title());
        model.put("heading", say(visit, "settings.title"));
        model.put("contact", shown.contact());
        model.put("public", shown.publicProgramme());
        model.put("longest", Settings.LONGEST_CONTACT);
        return Answers.html(visit.context(), templates.render("settings", visit.language(), model));
    }

    private String say(Visit visit, String key) {
        return messages.say(visit.language(), key);
    }
}
