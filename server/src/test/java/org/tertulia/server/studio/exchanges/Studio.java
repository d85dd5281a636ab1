package org.tertulia.server.studio.exchanges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.tertulia.server.RunningTertulia;
import org.tertulia.server.exchanges.PlayedExchange;
import org.tertulia.server.parts.ExchangeState;

/** An organiser of the sample in the studio of all exchanges, with the cookies of one browser. */
final class Studio {
    private static final Pattern LINK = Pattern.compile("value=\"[^\"]*(/x/[^\"]*/join/[^\"]*)\"");

    private final RunningTertulia running;
    private String cookies;

    Studio(RunningTertulia running, String person) throws IOException, InterruptedException {
        this.running = running;
        this.cookies = running.signIn(person);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return running.get(path, "Cookie", cookies);
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        return running.post(path, form, "Cookie", cookies);
    }

    /** A form that is right, with some other fields. */
    static Map<String, String> form(String slug, String... others) {
        var form = new HashMap<>(Map.of(
                "title-en", "Quito " + slug,
                "speaks-en", "on",
                "speaks-es", "on",
                "main", "en",
                "starts", "2027-05-10",
                "zone", "America/Bogota",
                "slug", slug,
                "from", "one-day-peer-session"));
        for (int i = 0; i < others.length; i += 2) {
            form.put(others[i], others[i + 1]);
        }
        return form;
    }

    /** Makes an exchange, waits for it and enters it. Returns the page with the personal link. */
    String make(Map<String, String> form) throws IOException, InterruptedException {
        return follow(post("/studio/new", form));
    }

    /** Waits for an exchange that has begun, and enters it. Returns the page with the personal link. */
    String follow(HttpResponse<String> begun) throws IOException, InterruptedException {
        var page = enter(waited(begun));
        assertEquals(200, page.statusCode(), page.body());
        return page.body();
    }

    /** Makes an exchange and waits for it. Returns the address where its organiser enters it. */
    String made(Map<String, String> form) throws IOException, InterruptedException {
        return waited(post("/studio/new", form));
    }

    private String waited(HttpResponse<String> begun) throws IOException, InterruptedException {
        assertEquals(303, begun.statusCode(), begun.body());
        var making = begun.headers().firstValue("Location").orElseThrow();
        var page = get(making);
        while (page.body().contains("http-equiv=\"refresh\"")) {
            page = get(making);
        }
        assertEquals(200, page.statusCode(), page.body());
        return making;
    }

    /** Enters a new exchange. */
    HttpResponse<String> enter(String making) throws IOException, InterruptedException {
        var page = post(making, Map.of());
        RunningTertulia.cookie(page).ifPresent(added -> cookies += "; " + added);
        return page;
    }

    /** The personal link on a page. */
    static String link(String page) {
        var link = LINK.matcher(page);
        if (!link.find()) {
            throw new AssertionError("no link on " + page);
        }
        return link.group(1);
    }

    PlayedExchange playing(String slug) {
        return running.inside().exchanges().playing(slug).orElseThrow();
    }

    ExchangeState state(String slug) {
        return playing(slug).stream().state();
    }

    /** Changes the status as the page does. Returns the answer. */
    int change(String slug, String from, String to) throws IOException, InterruptedException {
        return post("/x/" + slug + "/studio/status", Map.of("from", from, "to", to))
                .statusCode();
    }
}
