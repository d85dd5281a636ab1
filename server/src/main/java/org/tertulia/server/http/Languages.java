package org.tertulia.server.http;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.tertulia.server.pages.Language;

/** In which language somebody reads: what the address asks for, else what they chose, else what their browser accepts. */
final class Languages {
    private Languages() {}

    static Language of(RoutingContext context, Optional<String> chosen) {
        var request = context.request();
        return Language.of(request.getParam("lang"))
                .or(() -> chosen.flatMap(Language::of))
                .orElseGet(() -> Language.accepted(request.getHeader("Accept-Language")));
    }
}
