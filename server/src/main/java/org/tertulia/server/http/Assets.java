package org.tertulia.server.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.MimeMapping;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The built scripts, styles, pictures and fonts. The build packs what packs well, so no request packs it again.
 */
final class Assets {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,120}");

    /** How a file can be packed. The smaller packing comes first. */
    private static final List<Packing> PACKINGS = List.of(new Packing("br", ".br"), new Packing("gzip", ".gz"));

    private final Map<String, Buffer> held = new ConcurrentHashMap<>();

    private record Packing(String name, String ending) {}

    /** A file whose name changes with its content, so browsers may cache it forever. */
    void asset(RoutingContext context) {
        var name = Params.of(context, "name");
        if (!NAME.matcher(name).matches() || name.contains("..")) {
            throw new Refused(404);
        }
        send(context, "assets/" + name, "public, max-age=31536000, immutable");
    }

    /** The service worker. Its address stays, so browsers ask for it again. */
    void worker(RoutingContext context) {
        send(context, "worker.js", "no-cache");
    }

    private void send(RoutingContext context, String path, String caching) {
        var plain = find(path).orElseThrow(() -> new Refused(404));
        var packing = PACKINGS.stream()
                .filter(each -> accepts(context, each.name()))
                .filter(each -> find(path + each.ending()).isPresent())
                .findFirst();
        packing.ifPresent(each -> context.response().putHeader(HttpHeaders.CONTENT_ENCODING, each.name()));
        context.response()
                .putHeader("Content-Type", type(path))
                .putHeader("Cache-Control", caching)
                .putHeader("Vary", "Accept-Encoding")
                .end(packing.flatMap(each -> find(path + each.ending())).orElse(plain));
    }

    private static boolean accepts(RoutingContext context, String packing) {
        return context.parsedHeaders().acceptEncoding().stream()
                .anyMatch(each -> each.value().equals(packing) && each.weight() > 0);
    }

    private static String type(String path) {
        var extension = path.substring(path.lastIndexOf('.') + 1);
        var type = Objects.requireNonNullElse(MimeMapping.mimeTypeForExtension(extension), "application/octet-stream");
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }

    /** Remembers only files that exist and their packed forms, so that guessed names take no memory. */
    private Optional<Buffer> find(String path) {
        return Optional.ofNullable(held.computeIfAbsent(path, Assets::read));
    }

    private static @Nullable Buffer read(String path) {
        try (var in = Assets.class.getResourceAsStream("/site/" + path)) {
            return in == null ? null : Buffer.buffer(in.readAllBytes());
        } catch (IOException broken) {
            throw new IllegalStateException(path, broken);
        }
    }
}
