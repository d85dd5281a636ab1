package org.tertulia.server.http;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.languages.Language;

/** Chooses a reader's language: from the address, else their choice, else what their browser accepts. */
final class Languages {
    private Languages() {}

    static Language of(RoutingContext context, Optional<String> chosen) {
        var request = context.request();
        return Language.of(asked(context))
                .or(() -> chosen.flatMap(Language::of))
                .orElseGet(() -> Language.accepted(request.getHeader("Accept-Language")));
    }

    /** A query that cannot be decoded asks for no language; its error page needs a language too. */
    private static @Nullable String asked(RoutingContext context) {
        return Params.areReadable(context) ? context.request().getParam("lang") : null;
    }
}
