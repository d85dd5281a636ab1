package org.tertulia.server.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tertulia.realtime.wire.StrictJson;

/** The built scripts and styles. Their file names change with their content. */
public final class Site {
    private static final Set<String> STAFF_PAGES = Set.of("console", "board", "brief", "programme");

    private final JsonNode manifest;
    private final Opening opening;
    private final String version;

    private Site(JsonNode manifest) {
        this.manifest = manifest;
        this.opening = new Opening(
                read(file("src/pages/opening/opening.css")).strip(),
                read("/opening.js").strip());
        this.version = Digest.of(manifest.toString() + opening.script()).substring(0, 16);
    }

    public static Site load() {
        try {
            return new Site(StrictJson.mapper().build().readTree(read("/manifest.json")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The style and the script that stand in a live page itself. */
    public Opening opening() {
        return opening;
    }

    /** Changes whenever a script or a style changes. */
    public String version() {
        return version;
    }

    /** The icon that iOS shows for an installed page. */
    public String touchIcon() {
        return picture("icon-192");
    }

    /** One of the icons of the installed app. */
    public String picture(String name) {
        return file("src/pages/site/" + name + ".png");
    }

    /** The style sheet with the typeface. */
    public String fonts() {
        return file("src/components/styles/fonts.css");
    }

    /** The style sheet of pages without script. */
    public String style() {
        return file("src/pages/site/site.css");
    }

    /** The icon of the browser tab. */
    public String icon() {
        return file("src/pages/site/icon.svg");
    }

    /** The script that shows the reader's own time in the programme. */
    public String ownTime() {
        return file("src/pages/site/own-time.ts");
    }

    /** The script that filters the list of people while somebody types. */
    public String peopleList() {
        return file("src/pages/site/people-list.ts");
    }

    /** The script of a live page. */
    public String script(String page) {
        return file("src/pages/" + page + "/main.ts");
    }

    /** What a live page's script needs at once: other scripts, and its words. The browser loads them in parallel. */
    public List<String> parts(String page, String language) {
        var parts = new ArrayList<String>();
        parts.add(file("messages/live." + language + ".json"));
        if (STAFF_PAGES.contains(page)) {
            parts.add(file("messages/staff." + language + ".json"));
        }
        entry("src/pages/" + page + "/main.ts").path("imports").forEach(part -> parts.add(file(part.asText())));
        return parts;
    }

    private String file(String source) {
        return "/" + entry(source).path("file").asText();
    }

    private static String read(String path) {
        try (var in = Objects.requireNonNull(
                Site.class.getResourceAsStream("/site" + path), "The front end has not been built")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private JsonNode entry(String source) {
        return Objects.requireNonNull(manifest.get(source), "The front end has no " + source);
    }
}
