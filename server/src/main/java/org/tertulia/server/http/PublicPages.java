package org.tertulia.server.http;

import io.vertx.ext.web.RoutingContext;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.posters.practices.PracticeView;
import org.tertulia.server.exchanges.LiveExchange;
import org.tertulia.server.languages.Language;
import org.tertulia.server.pages.PageWords;
import org.tertulia.server.pages.PracticePage;
import org.tertulia.server.pages.ProgrammePage;
import org.tertulia.server.pages.Reader;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.settings.SettingsStore;
import org.tertulia.sessions.whole.Zones;

/** The public pages: the exchanges, the programme of one exchange, its practices. */
final class PublicPages {
    private static final List<String> ZONES = Zones.all().stream().sorted().toList();

    private final LiveExchange.Directory exchanges;
    private final SettingsStore settings;
    private final Templates templates;
    private final PageWords words;

    PublicPages(LiveExchange.Directory exchanges, SettingsStore settings, Templates templates, PageWords words) {
        this.exchanges = exchanges;
        this.settings = settings;
        this.templates = templates;
        this.words = words;
    }

    void home(RoutingContext context) {
        var language = Languages.of(context, Optional.empty());
        var shown = exchanges.all().stream()
                .filter(exchange -> exchange.status().isPublic()
                        && settings.of(exchange.slug()).publicProgramme())
                .map(exchange -> programme(exchange, language, null))
                .filter(Objects::nonNull)
                .toList();
        Answers.html(context, templates.render("home", language, Map.of("exchanges", shown)));
    }

    void exchange(Visit visit) {
        var asked = Objects.requireNonNullElse(visit.context().request().getParam("zone"), "")
                .strip();
        var zone = Reader.zone(asked).orElse(null);
        var page = programme(visit.exchange(), visit.language(), zone);
        if (page == null) {
            throw new Refused(404);
        }
        var model = new HashMap<String, Object>();
        model.put("page", page);
        model.put("slug", page.slug());
        model.put("zone", asked);
        model.put("zones", ZONES);
        model.put("zoneUnknown", !asked.isEmpty() && zone == null);
        visit.inside().map(session -> session.person()).ifPresent(person -> model.put("person", person));
        Answers.html(visit.context(), templates.render("exchange", visit.language(), model));
    }

    void practice(Visit visit) {
        var id = Params.of(visit.context(), "id");
        var seen = visit.exchange().seenByAnyone();
        var practice = seen.find("practice", id, PracticeView.class).orElseThrow(() -> new Refused(404));
        var may = visit.inside()
                .map(session -> session.person().id())
                .filter(person -> visit.exchange().mayBringPoster(person, new PracticeId(id)));
        var page = PracticePage.of(visit.exchange().slug(), id, practice, seen, visit.language(), may.isPresent());
        Answers.html(visit.context(), templates.render("practice", visit.language(), page));
    }

    private @Nullable ProgrammePage programme(LiveExchange exchange, Language language, @Nullable ZoneId own) {
        return ProgrammePage.of(exchange.slug(), exchange.isSample(), exchange.seenByAnyone(), language, own, words);
    }
}
