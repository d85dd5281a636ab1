package org.tertulia.server.studio.exchanges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.templates.FolderTemplate;
import org.tertulia.sessions.whole.Zones;

/** What the page of a new exchange shows. */
record NewExchangeWords(Messages messages, PeopleStore people) {
    private static final List<String> ZONES = Zones.all().stream().sorted().toList();

    /** Something to begin with. */
    record Choice(String value, String title, String about, boolean chosen) {}

    /** A language of the new exchange, and the title in it. */
    record Spoken(String tag, String name, String title, boolean chosen, boolean isMain) {}

    /** Somebody as whom the organiser may make it. */
    record Organiser(String slug, String name, String exchange, boolean chosen) {}

    Map<String, ?> of(OrganiserVisit visit, NewExchangeForm form, Map<String, String> wrong) {
        var model = new HashMap<String, Object>();
        Stream.of("starts", "zone", "slug").forEach(name -> model.put(name, form.field(name)));
        model.put("heading", say(visit, "exchanges.new"));
        model.put("templates", templates(visit, form));
        model.put("copies", copies(visit, form));
        model.put("organisers", organisers(visit, form));
        model.put("languages", languages(form));
        model.put("longest", NewExchangeForm.LONGEST_TITLE);
        model.put("withPeople", form.taken().people());
        model.put("withPractices", form.taken().practices());
        model.put("zones", ZONES);
        wrong.forEach((field, message) -> model.put("wrong-" + field, say(visit, message)));
        model.put("isWrong", !wrong.isEmpty());
        return model;
    }

    private List<Choice> templates(OrganiserVisit visit, NewExchangeForm form) {
        var choices = new ArrayList<Choice>();
        for (var template : FolderTemplate.values()) {
            choices.add(choice(visit, form, template.title()));
        }
        choices.add(choice(visit, form, Origin.Empty.WORD));
        return choices;
    }

    private Choice choice(OrganiserVisit visit, NewExchangeForm form, String word) {
        return new Choice(
                word,
                say(visit, "exchanges.template." + word),
                say(visit, "exchanges.template-about." + word),
                form.field("from").equals(word));
    }

    private static List<Choice> copies(OrganiserVisit visit, NewExchangeForm form) {
        return visit.organised().stream()
                .map(each -> {
                    var value = NewExchangeForm.copyOf(each.exchange().slug());
                    return new Choice(
                            value, each.title(), "", form.field("from").equals(value));
                })
                .toList();
    }

    /** Those as whom this browser organises exchanges, each once; empty if there is nothing to choose. */
    private List<Organiser> organisers(OrganiserVisit visit, NewExchangeForm form) {
        var chosen = visit.find(form.field("as")).orElseGet(visit::own);
        var each = new LinkedHashMap<List<String>, Organiser>();
        Stream.concat(Stream.of(chosen, visit.own()), visit.organised().stream())
                .forEach(organised -> {
                    var person = person(organised);
                    var address = Objects.requireNonNullElse(person.address(), "");
                    var slug = organised.exchange().slug();
                    each.putIfAbsent(
                            List.of(person.name(), address),
                            new Organiser(slug, person.name(), organised.title(), organised.equals(chosen)));
                });
        return each.size() == 1 ? List.of() : List.copyOf(each.values());
    }

    private NamedPerson person(Visit organised) {
        var person = organised.signedIn().person();
        return people.find(person.id()).orElse(person);
    }

    private static List<Spoken> languages(NewExchangeForm form) {
        return Stream.of(Language.values())
                .map(language -> new Spoken(
                        language.tag(),
                        language.ownName(),
                        form.field("title-" + language.tag()),
                        form.languages().contains(language),
                        form.field("main").equals(language.tag())))
                .toList();
    }

    private String say(OrganiserVisit visit, String key) {
        return messages.say(visit.language(), key);
    }
}
