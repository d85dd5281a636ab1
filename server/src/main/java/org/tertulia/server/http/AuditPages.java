package org.tertulia.server.http;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.audit.AuditEntry;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.Reader;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;

/** Who did what with people's data and access, for organisers. */
final class AuditPages {
    private final AuditStore audit;
    private final PeopleStore people;
    private final Templates templates;
    private final Messages messages;

    AuditPages(AuditStore audit, PeopleStore people, Templates templates, Messages messages) {
        this.audit = audit;
        this.people = people;
        this.templates = templates;
        this.messages = messages;
    }

    Future<?> show(Visit visit) {
        visit.admit(PageRight.AUDIT);
        return audit.latest(visit.exchange().slug()).compose(entries -> show(visit, entries));
    }

    /** @param when in the zone of the event */
    record Row(String when, String who, String what, String about) {}

    private Future<?> show(Visit visit, List<AuditEntry> entries) {
        var zone = visit.zone();
        var reader = new Reader(visit.language(), zone);
        var model = new HashMap<String, Object>();
        model.put("slug", visit.exchange().slug());
        model.put("exchange", visit.title());
        model.put("heading", messages.say(visit.language(), "audit.title"));
        model.put("zone", zone.getId().replace('_', ' '));
        model.put(
                "rows", entries.stream().map(entry -> row(visit, reader, entry)).toList());
        model.put("isFull", entries.size() == AuditStore.MOST_SHOWN);
        return Answers.html(visit.context(), templates.render("audit", visit.language(), model));
    }

    private Row row(Visit visit, Reader reader, AuditEntry entry) {
        return new Row(
                reader.dateTime(entry.at().toEpochMilli()),
                actor(visit, entry.actor()),
                messages.say(visit.language(), "audit." + entry.act().word()),
                about(visit, entry));
    }

    /** Who has done it. Who made the exchange is an organiser of another one. */
    private String actor(Visit visit, PersonId actor) {
        return actor.equals(PersonId.ENGINE)
                ? messages.say(visit.language(), "audit.operator")
                : people.find(actor).map(NamedPerson::name).orElse(actor.value());
    }

    private String about(Visit visit, AuditEntry entry) {
        if (entry.act() == AuditedAct.SETTINGS_CHANGED) {
            return Stream.of(entry.about().split(", "))
                    .map(changed -> messages.say(visit.language(), "audit.setting." + changed))
                    .collect(Collectors.joining(", "));
        }
        return entry.act() == AuditedAct.STATUS_CHANGED
                ? messages.say(visit.language(), "exchanges.status." + entry.about())
                : named(visit, entry.about());
    }

    /** The name of a person of this exchange, or the text as it is. */
    private String named(Visit visit, String text) {
        return people.find(new PersonId(text))
                .filter(person -> person.exchange().equals(visit.exchange().slug()))
                .map(NamedPerson::name)
                .orElse(text);
    }
}
