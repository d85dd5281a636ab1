package org.tertulia.server.exporter;

import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.briefs.BriefEvent.BriefPublished;
import org.tertulia.rapporteur.briefs.PublishedBrief.Message;
import org.tertulia.rapporteur.briefs.PublishedBrief.Source;
import org.tertulia.realtime.contract.Id;

/** The rows of a published version. */
final class BriefRows {
    private final List<Tuple> messages = new ArrayList<>();
    private final List<Tuple> tags = new ArrayList<>();
    private final List<Tuple> sources = new ArrayList<>();
    private final List<Object> version;

    BriefRows(String exchange, BriefPublished published) {
        var document = published.published();
        version = List.of(exchange, published.brief().value(), document.version());
        document.sections().forEach(section -> section.messages().forEach(message -> add(section.id(), message)));
    }

    List<Tuple> messages() {
        return messages;
    }

    List<Tuple> tags() {
        return tags;
    }

    List<Tuple> sources() {
        return sources;
    }

    private void add(Id section, Message message) {
        var id = message.id().value();
        messages.add(
                row(id, section.value(), messages.size(), message.text(), message.language(), value(message.stage())));
        message.tags().forEach(tag -> tags.add(row(id, tag.framework(), tag.item())));
        for (int position = 0; position < message.sources().size(); position++) {
            sources.add(source(id, position, message.sources().get(position)));
        }
    }

    private Tuple source(String message, int position, Source source) {
        var type = source.type();
        return row(
                message,
                position,
                source.finding().value(),
                type == null ? null : type.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                source.text(),
                source.language(),
                value(source.organisation()),
                source.organisationName(),
                value(source.stage()));
    }

    private Tuple row(@Nullable Object... rest) {
        var tuple = Tuple.tuple();
        version.forEach(tuple::addValue);
        for (var value : rest) {
            tuple.addValue(value);
        }
        return tuple;
    }

    private static @Nullable String value(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
