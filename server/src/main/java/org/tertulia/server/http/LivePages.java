package org.tertulia.server.http;

import io.vertx.core.buffer.Buffer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exchanges.LiveExchange;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.InstalledApp;
import org.tertulia.server.pages.PageWords;
import org.tertulia.server.pages.ProgrammePage;
import org.tertulia.server.pages.Site;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.pages.TextPage;
import org.tertulia.server.pages.TextPageWriter;
import org.tertulia.server.parts.PageRight;
import org.tertulia.server.settings.SettingsStore;

/** The shells of the live pages, each with what its person sees now, and the page without script. */
final class LivePages {
    private static final int LONGEST_REFRESH_SECONDS = 600;

    private static final Map<String, Optional<PageRight>> PAGES = Map.of(
            "live", Optional.empty(),
            "screen", Optional.of(PageRight.SCREEN),
            "console", Optional.of(PageRight.CONSOLE),
            "board", Optional.of(PageRight.BOARD),
            "brief", Optional.of(PageRight.BRIEF),
            "programme", Optional.of(PageRight.STUDIO));

    private final Site site;
    private final Templates templates;
    private final Messages messages;
    private final PageWords words;
    private final SettingsStore settings;

    LivePages(Site site, Templates templates, PageWords words, SettingsStore settings) {
        this.site = site;
        this.settings = settings;
        this.templates = templates;
        this.messages = words.messages();
        this.words = words;
    }

    static Set<String> names() {
        return PAGES.keySet();
    }

    /** Where a page is, below its exchange. The table of the programme belongs to the studio. */
    static String path(String name) {
        return name.equals("programme") ? "studio/programme" : name;
    }

    /** The shell of a page, with what runs now. Everything else comes over the socket. */
    Consumer<Visit> page(String name) {
        var right = Objects.requireNonNull(PAGES.get(name));
        return visit -> {
            right.ifPresent(visit::admit);
            SecurityHeaders.allow(visit.context(), site.opening());
            madeFor(visit);
            Answers.html(visit.context(), shell(visit, name));
        };
    }

    /** Names the reader. Only pages that do may be kept on the reader's device, and only for that person. */
    private static void madeFor(Visit visit) {
        name(visit, "Tertulia-Reader");
    }

    /** Names the person of this visit in a header. */
    private static void name(Visit visit, String header) {
        var person = visit.signedIn().person().id().value();
        visit.context().response().putHeader(header, URLEncoder.encode(person, StandardCharsets.UTF_8));
    }

    private String shell(Visit visit, String name) {
        var exchange = visit.exchange();
        var person = visit.signedIn().person().id();
        var model = new HashMap<String, Object>();
        model.put("name", name);
        model.put("title", messages.say(visit.language(), "live.title." + name));
        model.put("slug", exchange.slug());
        model.put("person", person.value());
        model.put("at", exchange.now());
        model.put("rate", exchange.rate());
        runOfShow(exchange, person, visit.language()).ifPresent(page -> model.put("page", page));
        model.put("theme", theme(visit, name));
        model.put("parts", site.parts(name, visit.language().tag()));
        model.put("script", site.script(name));
        return templates.render("live", visit.language(), model);
    }

    /** A projector is dark unless the address asks for light. Other pages follow the device. */
    private static String theme(Visit visit, String name) {
        if (!name.equals("screen")) {
            return "";
        }
        return "light".equals(visit.context().request().getParam("theme")) ? "light" : "dark";
    }

    private Optional<TextPage> runOfShow(LiveExchange exchange, PersonId person, Language language) {
        return TextPageWriter.of(exchange.runOfShowSeenBy(person), words, language, exchange.now())
                .map(writer -> writer.write(exchange.slug(), person, 0));
    }

    /** The page without script. An open tab learns from its header whether another person has signed in. */
    void text(Visit visit) {
        var person = visit.signedIn().person();
        var exchange = visit.exchange();
        var page = TextPageWriter.of(exchange.seenBy(person.id()), words, visit.language(), exchange.now())
                .orElseThrow(() -> new Refused(404))
                .write(exchange.slug(), person.id(), every(visit));
        name(visit, "Tertulia-Person");
        Answers.html(visit.context(), templates.render("text", visit.language(), Map.of("page", page)));
    }

    /** How the exchange is installed as an app. A browser asks for this without a session. */
    void installed(Visit visit) {
        var exchange = visit.exchange();
        var programme = ProgrammePage.of(
                exchange.slug(), exchange.isSample(), exchange.seenByAnyone(), visit.language(), null, words);
        var isPublic = visit.inside().isPresent()
                || (exchange.status().isPublic() && settings.of(exchange.slug()).publicProgramme());
        var title = programme == null || !isPublic ? exchange.slug() : programme.title();
        var app = InstalledApp.of(exchange.slug(), title, visit.language().tag(), site);
        Answers.bytes(visit.context(), "application/manifest+json", Buffer.buffer(app.json()));
    }

    private static int every(Visit visit) {
        var asked = visit.context().request().getParam("every");
        if (asked == null || !asked.matches("[0-9]{1,4}")) {
            return 0;
        }
        return Math.clamp(Integer.parseInt(asked), 10, LONGEST_REFRESH_SECONDS);
    }
}
