package org.tertulia.server.http;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.languages.Language;

/** In which language somebody reads: what the address asks for, else what they chose, else what their browser accepts. */
final class Languages {
    private Languages() {}

    static Language of(RoutingContext context, Optional<String> chosen) {
        var request = context.request();
        return Language.of(asked(context))
                .or(() -> chosen.flatMap(Language::of))
                .orElseGet(() -> Language.accepted(request.getHeader("Accept-Language")));
    }

    /** What cannot be decoded asks for nothing: the page that says so has a language too. */
    private static @Nullable String asked(RoutingContext context) {
        return Params.areReadable(context) ? context.request().getParam("lang") : null;
    }
}
