package org.tertulia.server.entering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.tertulia.realtime.showing.FrameSink;
import org.tertulia.realtime.wire.Farewell;
import org.tertulia.realtime.wire.Frame;

/** The socket of a page that enters, and what it was sent. */
final class Entered implements FrameSink {
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Frame> frames = new ArrayList<>();

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public void send(Frame frame) {
        frames.add(frame);
    }

    @Override
    public void end(Farewell farewell) {
        throw new AssertionError(farewell);
    }

    /** How many bytes went over the line. */
    int bytes() {
        return frames.stream().mapToInt(Frame::length).sum();
    }

    /** How many bytes of JSON that is. */
    int bytesOfJson() {
        return frames.stream().mapToInt(frame -> utf8(frame.text()).length).sum();
    }

    /** The bytes of the frames that say who is there. */
    int bytesOfLeases() {
        return frames.stream()
                .filter(frame -> frame.text().startsWith("{\"type\":\"leases\""))
                .mapToInt(Frame::length)
                .sum();
    }

    /** What it was told, in order, however it was packed. */
    List<String> messages() {
        return frames.stream().map(Frame::text).toList();
    }

    /** Whether it was sent anything of this topic. */
    boolean hasTopic(String topic) {
        return topics().containsKey(topic);
    }

    /** The JSON of each topic. */
    Map<String, StringBuilder> topics() {
        var topics = new TreeMap<String, StringBuilder>();
        for (var frame : frames) {
            read(frame)
                    .path("feeds")
                    .properties()
                    .forEach(feed -> topics.computeIfAbsent(
                                    feed.getKey().substring(feed.getKey().lastIndexOf('@') + 1),
                                    absent -> new StringBuilder())
                            .append(feed.getValue()));
        }
        return topics;
    }

    /** One line for each topic that takes more than a few bytes: its JSON, and that deflated. */
    String table() {
        var table = new StringBuilder();
        topics().forEach((topic, json) -> {
            var bytes = utf8(json.toString());
            if (bytes.length > 500) {
                table.append("    %-34s %9d %8d%n".formatted(topic, bytes.length, deflated(bytes)));
            }
        });
        return table.toString();
    }

    private static JsonNode read(Frame frame) {
        try {
            return JSON.readTree(frame.text());
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out, new Deflater(6, true))) {
            deflater.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.size();
    }
}
