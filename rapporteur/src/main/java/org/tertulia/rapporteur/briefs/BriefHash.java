package org.tertulia.rapporteur.briefs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Id;
import org.tertulia.sessions.whole.Multilingual;

/**
 * The hash of a published version, so that a copy can be checked. A text is written as the number of its UTF-8 bytes,
 * a colon and the text; an absent value as a dash. A list is written as the number of its elements, a hash sign and
 * the elements; a text in several languages as a list of pairs, sorted by language tag. Records are written in the
 * order of their components.
 */
final class BriefHash {
    private final StringBuilder canonical = new StringBuilder();

    private BriefHash() {}

    static String of(PublishedBrief brief) {
        var hash = new BriefHash();
        hash.write(brief);
        return HexFormat.of().formatHex(sha256(hash.canonical.toString()));
    }

    private void write(PublishedBrief brief) {
        text(Integer.toString(brief.version()));
        text(brief.template());
        multilingual(brief.title());
        multilingual(brief.exchange());
        list(brief.stages(), stage -> {
            id(stage.id());
            multilingual(stage.title());
        });
        list(brief.sections(), this::write);
    }

    private void write(PublishedBrief.Section section) {
        id(section.id());
        multilingual(section.title());
        list(section.messages(), this::write);
    }

    private void write(PublishedBrief.Message message) {
        id(message.id());
        text(message.text());
        text(message.language());
        id(message.stage());
        list(message.tags(), tag -> {
            text(tag.framework());
            text(tag.item());
        });
        list(message.sources(), this::write);
    }

    private void write(PublishedBrief.Source source) {
        id(source.finding());
        text(source.type() == null ? null : source.type().name());
        text(source.text());
        text(source.language());
        id(source.organisation());
        text(source.organisationName());
        id(source.stage());
    }

    private void multilingual(Multilingual text) {
        list(List.copyOf(new TreeMap<>(text.byLanguage()).entrySet()), entry -> {
            text(entry.getKey());
            text(entry.getValue());
        });
    }

    private <T> void list(List<T> elements, Consumer<T> write) {
        canonical.append(elements.size()).append('#');
        elements.forEach(write);
    }

    private void id(@Nullable Id id) {
        text(id == null ? null : id.value());
    }

    private void text(@Nullable String text) {
        if (text == null) {
            canonical.append('-');
        } else {
            canonical
                    .append(text.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(text);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java always has SHA-256", e);
        }
    }
}
