package org.tertulia.server.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.MimeMapping;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The built scripts, styles and fonts. A file name never changes its content, so browsers may cache it forever. */
final class Assets implements Handler<RoutingContext> {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,120}");

    private final Map<String, Buffer> held = new ConcurrentHashMap<>();

    @Override
    public void handle(RoutingContext context) {
        var name = Params.of(context, "name");
        if (!NAME.matcher(name).matches() || name.contains("..")) {
            throw new Refused(404);
        }
        var content = held.computeIfAbsent(name, Assets::read);
        var extension = name.substring(name.lastIndexOf('.') + 1);
        var type = Objects.requireNonNullElse(MimeMapping.mimeTypeForExtension(extension), "application/octet-stream");
        context.response()
                .putHeader("Content-Type", type.startsWith("text/") ? type + "; charset=utf-8" : type)
                .putHeader("Cache-Control", "public, max-age=31536000, immutable")
                .end(content);
    }

    private static Buffer read(String name) {
        try (var in = Assets.class.getResourceAsStream("/site/assets/" + name)) {
            if (in == null) {
                throw new Refused(404);
            }
            return Buffer.buffer(in.readAllBytes());
        } catch (IOException broken) {
            throw new IllegalStateException(name, broken);
        }
    }
}
