package org.tertulia.server.studio.exchanges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.templates.FolderTemplate;
import org.tertulia.sessions.whole.Zones;

/** What the page of a new exchange shows. */
record NewExchangeWords(Messages messages) {
    private static final List<String> ZONES = Zones.all().stream().sorted().toList();

    /** Something to begin with. */
    record Choice(String value, String title, String about, boolean chosen) {}

    /** A language of the new exchange, and the title in it. */
    record Spoken(String tag, String name, String title, boolean chosen, boolean isMain) {}

    Map<String, ?> of(OrganiserVisit visit, NewExchangeForm form, Map<String, String> wrong) {
        var model = new HashMap<String, Object>();
        Stream.of("starts", "zone", "slug").forEach(name -> model.put(name, form.field(name)));
        model.put("heading", say(visit, "exchanges.new"));
        model.put("templates", templates(visit, form));
        model.put("copies", copies(visit, form));
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
