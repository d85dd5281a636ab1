package org.tertulia.server.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tertulia.server.importer.folder.FolderFields;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.server.importer.reading.KnownNames;
import org.tertulia.server.importer.reading.KnownPractices;
import org.tertulia.server.importer.reading.LanguageNames;
import org.tertulia.server.importer.reading.Terms;
import org.tertulia.server.importer.reading.Texts;
import org.tertulia.server.importer.reading.Times;
import org.tertulia.server.importer.reading.UniqueIds;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.Stage;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.programme.Step;

/** Reads the definitions before the sessions of a programme: languages, stages, headings, protocols. */
final class TermsReader {
    private final Fields programme;
    private final Texts texts;

    TermsReader(Fields programme) {
        this.programme = programme;
        this.texts = new Texts(languages(programme.required("languages")));
    }

    Terms read(KnownNames organisations, KnownPractices practices) {
        return new Terms(
                texts,
                Times.zone(programme.required("zone")),
                organisations,
                practices,
                stages(),
                named(programme.optional("headings"), this::headings),
                named(programme.optional("protocols"), this::protocol));
    }

    private static List<String> languages(Value value) {
        var languages = new ArrayList<String>();
        for (var item : value.words()) {
            var language = LanguageNames.read(item);
            if (languages.contains(language)) {
                item.error("\"" + language + "\" is in the list twice; take it out once");
            } else if (!language.isEmpty()) {
                languages.add(language);
            }
        }
        if (value.isEmptyList()) {
            value.error("needs at least one language");
        }
        return languages.isEmpty() ? List.of("en") : List.copyOf(languages);
    }

    private List<Stage> stages() {
        var ids = new UniqueIds("stage");
        return programme.optional("stages").items().stream()
                .map(item -> stage(item, ids))
                .toList();
    }

    private Stage stage(Value value, UniqueIds ids) {
        var stage = value.fields(FolderFields.STAGE.names());
        return new Stage(
                new StageId(ids.read(stage.required("id"))),
                texts.read(stage.required("title")),
                texts.readAll(stage.optional("prompts")));
    }

    private static <T> Map<String, T> named(Value value, Function<Value, T> reader) {
        var named = new LinkedHashMap<String, T>();
        value.entries().forEach((name, entry) -> named.put(name, reader.apply(entry)));
        return named;
    }

    private List<Heading> headings(Value value) {
        var ids = new UniqueIds("heading");
        if (value.isEmptyList()) {
            value.error("needs at least one heading; nobody can write on a board without any");
        }
        return value.items().stream().map(item -> heading(item, ids)).toList();
    }

    private Heading heading(Value value, UniqueIds ids) {
        var heading = value.fields(FolderFields.HEADING.names());
        return new Heading(new HeadingId(ids.read(heading.required("id"))), texts.read(heading.required("title")));
    }

    private List<Step> protocol(Value value) {
        return value.items().stream().map(this::step).toList();
    }

    private Step step(Value value) {
        var step = value.fields(FolderFields.STEP.names());
        return new Step(
                texts.read(step.required("title")),
                texts.read(step.optional("prompt")),
                Times.step(step.required("time")));
    }
}
