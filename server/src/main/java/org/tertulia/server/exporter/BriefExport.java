package org.tertulia.server.exporter;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.briefs.PublishedBrief;
import org.tertulia.rapporteur.briefs.PublishedBrief.Message;
import org.tertulia.rapporteur.briefs.PublishedBrief.Section;
import org.tertulia.rapporteur.briefs.PublishedBrief.Source;
import org.tertulia.rapporteur.briefs.Tag;
import org.tertulia.server.importer.reading.Formulas;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.programme.StageId;

/** Writes a published brief as rows, one for each message and finding. No cell can act as a formula. */
public final class BriefExport {
    private static final List<String> COLUMNS = List.of(
            "version",
            "section",
            "message",
            "text",
            "language",
            "stage",
            "tags",
            "finding",
            "finding_type",
            "finding_text",
            "finding_language",
            "organisation",
            "finding_stage");

    private BriefExport() {}

    public static String csv(PublishedBrief brief) {
        var text = new StringWriter();
        text.write(CsvRows.BYTE_ORDER_MARK);
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(COLUMNS);
            brief.sections().stream()
                    .flatMap(section -> rows(brief.version(), section))
                    .map(row -> row.stream().map(Formulas::harmless).toList())
                    .forEach(writer::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static Stream<List<String>> rows(int version, Section section) {
        return section.messages().stream()
                .flatMap(message -> message.sources().stream()
                        .map(source -> Stream.concat(
                                        Stream.of(
                                                Integer.toString(version),
                                                section.id().value()),
                                        Stream.concat(cells(message), cells(source)))
                                .toList()));
    }

    private static Stream<String> cells(Message message) {
        var tags = message.tags().stream().map(BriefExport::word).collect(Collectors.joining("; "));
        return Stream.of(message.id().value(), message.text(), message.language(), word(message.stage()), tags);
    }

    private static Stream<String> cells(Source source) {
        return Stream.of(
                source.finding().value(),
                source.type() == null ? "" : Words.of(source.type()),
                source.text(),
                source.language(),
                Objects.requireNonNullElse(source.organisationName(), ""),
                word(source.stage()));
    }

    private static String word(Tag tag) {
        return tag.framework() + " " + tag.item();
    }

    private static String word(@Nullable StageId stage) {
        return stage == null ? "" : stage.value();
    }
}
