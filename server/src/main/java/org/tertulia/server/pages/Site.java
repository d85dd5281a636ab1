package org.tertulia.server.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tertulia.realtime.wire.StrictJson;

/** The built scripts and styles. Their file names change with their content. */
public final class Site {
    private final JsonNode manifest;

    private Site(JsonNode manifest) {
        this.manifest = manifest;
    }

    public static Site load() {
        try (var in = Objects.requireNonNull(
                Site.class.getResourceAsStream("/site/manifest.json"), "The front end has not been built")) {
            return new Site(StrictJson.mapper().build().readTree(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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

    /** The script of a live page. */
    public String script(String page) {
        return file("src/pages/" + page + "/main.ts");
    }

    /** The style sheets of a live page: the shared one, and those of its script. */
    public List<String> styles(String page) {
        var styles = new ArrayList<>(List.of(file("src/components/styles/base.css")));
        entry("src/pages/" + page + "/main.ts").path("css").forEach(css -> styles.add("/" + css.asText()));
        return styles;
    }

    /** The scripts that a live page's script needs at once. The browser loads them in parallel. */
    public List<String> parts(String page) {
        var parts = new ArrayList<String>();
        entry("src/pages/" + page + "/main.ts").path("imports").forEach(part -> parts.add(file(part.asText())));
        return parts;
    }

    private String file(String source) {
        return "/" + entry(source).path("file").asText();
    }

    private JsonNode entry(String source) {
        return Objects.requireNonNull(manifest.get(source), "The front end has no " + source);
    }
}
