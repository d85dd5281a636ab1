package org.tertulia.rapporteur.document;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.briefs.Framework;
import org.tertulia.rapporteur.briefs.PublishedBrief;
import org.tertulia.rapporteur.briefs.PublishedBrief.StageTitle;
import org.tertulia.rapporteur.briefs.Tag;
import org.tertulia.rapporteur.document.BriefDocument.Part;
import org.tertulia.rapporteur.document.BriefDocument.Source;
import org.tertulia.rapporteur.document.BriefDocument.Statement;
import org.tertulia.rapporteur.document.BriefDocument.Text;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.whole.Multilingual;

/** Makes the document of a brief for readers of one language. */
public final class BriefDocuments {
    private final PublishedBrief brief;
    private final DocumentLabels labels;
    private final Map<StageId, Multilingual> stages;

    private BriefDocuments(PublishedBrief brief, DocumentLabels labels) {
        this.brief = brief;
        this.labels = labels;
        this.stages = brief.stages().stream().collect(Collectors.toMap(StageTitle::id, StageTitle::title));
    }

    /** The document of a published version with its hash, or of a draft without one. */
    public static BriefDocument of(PublishedBrief brief, @Nullable String hash, DocumentLabels labels) {
        return new BriefDocuments(brief, labels).document(hash);
    }

    private BriefDocument document(@Nullable String hash) {
        return new BriefDocument(
                labels.language(),
                read(brief.exchange()),
                read(brief.title()),
                labels.edition(),
                brief.sections().stream().map(this::part).toList(),
                hash == null ? null : labels.hash() + " " + hash);
    }

    private Part part(PublishedBrief.Section section) {
        return new Part(
                read(section.title()),
                section.messages().stream().map(this::statement).toList());
    }

    private Statement statement(PublishedBrief.Message message) {
        var marks =
                Stream.concat(stage(message.stage()), message.tags().stream().map(this::tag));
        return new Statement(
                message.id().value(),
                new Text(message.text(), message.language()),
                marks.toList(),
                message.sources().isEmpty() ? labels.restsOnNothing() : labels.restsOn(),
                message.sources().stream().map(this::source).toList());
    }

    private Source source(PublishedBrief.Source source) {
        var type = Optional.ofNullable(source.type()).map(labels.findings()::get).stream();
        var city = Stream.of(source.organisationName() == null ? labels.unnamedCity() : source.organisationName());
        return new Source(
                new Text(source.text(), source.language()),
                Stream.of(type, city, stage(source.stage()))
                        .flatMap(Function.identity())
                        .toList());
    }

    private Stream<String> stage(@Nullable StageId stage) {
        var title = stage == null ? null : stages.get(stage);
        return title == null ? Stream.empty() : Stream.of(labels.stage() + " " + read(title));
    }

    private String tag(Tag tag) {
        var title = Framework.item(tag).map(item -> " · " + read(item.title())).orElse("");
        return labels.objective() + " " + tag.item() + title;
    }

    private String read(Multilingual text) {
        var byLanguage = text.byLanguage();
        return Stream.of(labels.language(), "en")
                .flatMap(language -> Stream.ofNullable(byLanguage.get(language)))
                .findFirst()
                .orElseGet(
                        () -> byLanguage.values().stream().sorted().findFirst().orElse(""));
    }
}
