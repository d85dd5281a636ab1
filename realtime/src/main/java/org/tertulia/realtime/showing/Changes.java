package org.tertulia.realtime.showing;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Feed;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.wire.FromServer;
import org.tertulia.realtime.wire.PackedText;
import org.tertulia.realtime.wire.Utf8;

/**
 * Writes {@link FromServer.Changes} from encoded texts, since what many sockets need must not be encoded for each of them.
 */
final class Changes {
    private static final JsonStringEncoder JSON = JsonStringEncoder.getInstance();
    /** About how many bytes of JSON stand around the parts of a message. */
    private static final int ENVELOPE_BYTES = 100;

    private Changes() {}

    /** The difference of one feed, in several texts of about this many bytes. */
    static List<Utf8> write(FeedViews.Difference difference, int bytes) {
        var texts = new ArrayList<Utf8>();
        var rest = new ArrayList<>(difference.set()).listIterator();
        do {
            var first = texts.isEmpty();
            var out = new ByteArrayOutputStream(Math.min(bytes, difference.length()) + ENVELOPE_BYTES);
            put(out, first && difference.whole() ? "{\"whole\":true,\"set\":{" : "{\"whole\":false,\"set\":{");
            for (var empty = true; rest.hasNext() && out.size() < bytes; empty = false) {
                put(out, empty ? "" : ",");
                put(out, rest.next());
            }
            put(out, "},\"drop\":[");
            putAll(out, first ? difference.drop().stream().map(EntityKey::value).toList() : List.of());
            put(out, "]}");
            texts.add(Utf8.of(out));
        } while (rest.hasNext());
        return List.copyOf(texts);
    }

    /** The message of one frame. */
    static ByteArrayOutputStream text(Told told) {
        var out = new ByteArrayOutputStream(told.length());
        write(told, out::writeBytes, text -> text.writeTo(out));
        return out;
    }

    /** The same message as a packed frame. */
    static Frame packed(Told told) {
        var out = new PackedText();
        write(told, out::put, out::put);
        return out.frame();
    }

    private static void write(Told told, Consumer<byte[]> around, Consumer<Utf8> text) {
        var out = new ByteArrayOutputStream(ENVELOPE_BYTES);
        begin(told, out);
        for (var i = 0; i < told.parts().size(); i++) {
            put(out, i == 0 ? "" : ",");
            putQuoted(out, told.parts().get(i).feed().name());
            put(out, ":");
            around.accept(out.toByteArray());
            out.reset();
            text.accept(told.parts().get(i).text());
        }
        put(out, "},\"more\":" + told.more() + "}");
        around.accept(out.toByteArray());
    }

    private static void begin(Told told, ByteArrayOutputStream out) {
        put(out, "{\"type\":\"changes\",\"from\":" + told.from() + ",\"to\":" + told.to() + ",\"left\":[");
        putAll(out, told.left().stream().map(Scope::value).toList());
        put(out, "]");
        if (told.topics() != null) {
            put(out, ",\"topics\":[");
            putAll(out, told.topics());
            put(out, "]");
        }
        put(out, ",\"feeds\":{");
    }

    private static void put(ByteArrayOutputStream out, FeedViews.KeyedView one) {
        putQuoted(out, one.key().value());
        put(out, ":");
        one.view().utf8().writeTo(out);
    }

    private static void putAll(ByteArrayOutputStream out, List<String> texts) {
        for (var i = 0; i < texts.size(); i++) {
            put(out, i == 0 ? "" : ",");
            putQuoted(out, texts.get(i));
        }
    }

    private static void putQuoted(ByteArrayOutputStream out, String text) {
        out.write('"');
        var quoted = JSON.quoteAsUTF8(text);
        out.write(quoted, 0, quoted.length);
        out.write('"');
    }

    private static void put(ByteArrayOutputStream out, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }

    /**
     * The contents of one frame. Sockets with equal contents get the same frame.
     *
     * @param topics what the page looks at from this step on; null when that has not changed
     */
    record Told(
            long from, long to, List<Scope> left, @Nullable List<String> topics, List<Part> parts, boolean more) {
        int length() {
            return ENVELOPE_BYTES + parts.stream().mapToInt(Part::length).sum();
        }
    }

    /** A text of one feed. */
    record Part(Feed feed, Utf8 text) {
        int length() {
            return feed.name().length() + text.length();
        }
    }
}
