package org.tertulia.server.pages;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.tertulia.realtime.wire.StrictJson;

/** The web app manifest of one exchange: how it looks on the home screen of a device, and where it starts. */
public record InstalledApp(
        String id,
        String name,
        @JsonProperty("short_name") String shortName,
        String lang,
        @JsonProperty("start_url") String startUrl,
        String scope,
        String display,
        @JsonProperty("theme_color") String themeColour,
        @JsonProperty("background_color") String backgroundColour,
        List<Icon> icons) {
    private static final String PAPER = "#faf8f4";
    private static final JsonMapper JSON = StrictJson.mapper().build();

    /** The app starts on the live page, which everybody may open. */
    public static InstalledApp of(String slug, String title, String language, Site site) {
        var exchange = "/x/" + slug + "/";
        return new InstalledApp(
                exchange,
                title,
                "Tertulia",
                language,
                exchange + "live",
                exchange,
                "standalone",
                PAPER,
                PAPER,
                List.of(
                        new Icon(site.picture("icon-192"), "192x192", "image/png", "any"),
                        new Icon(site.picture("icon-512"), "512x512", "image/png", "any"),
                        new Icon(site.picture("icon-maskable"), "512x512", "image/png", "maskable")));
    }

    /** The manifest as JSON. */
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A picture of the app. The system may cut a {@code maskable} one into a shape of its own. */
    public record Icon(String src, String sizes, String type, String purpose) {}
}
