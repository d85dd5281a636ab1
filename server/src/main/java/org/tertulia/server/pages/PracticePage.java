package org.tertulia.server.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.Poster;
import org.tertulia.posters.practices.PracticeView;
import org.tertulia.server.languages.Language;
import org.tertulia.sessions.programme.ProgrammeView.OrganisationView;
import org.tertulia.sessions.segments.ExchangeView;

/**
 * The public page of a practice: the poster's pages, and its text for people who cannot see them.
 *
 * @param mayBringPoster whether the reader may upload its poster
 */
public record PracticePage(
        String slug,
        String id,
        String exchange,
        String city,
        PracticeView practice,
        List<Page> pages,
        boolean mayBringPoster) {
    public record Page(int number, String screen, String phone, int width, int height) {}

    public static PracticePage of(
            String slug,
            String id,
            PracticeView practice,
            SeenExchange seen,
            Language language,
            boolean mayBringPoster) {
        var exchange = seen.all(ExchangeView.class).getFirst().view();
        var reader = new Reader(language, Reader.zone(exchange.zone()).orElseThrow());
        var organisation = practice.organisation().value();
        return new PracticePage(
                slug,
                id,
                reader.text(exchange.title()),
                seen.find("organisation", organisation, OrganisationView.class)
                        .map(OrganisationView::name)
                        .orElse(organisation),
                practice,
                pages(slug, practice.poster()),
                mayBringPoster);
    }

    private static List<Page> pages(String slug, @Nullable Poster poster) {
        var pages = new ArrayList<Page>();
        if (poster != null) {
            for (int number = 0; number < poster.pages().size(); number++) {
                var address = "/x/" + slug + "/posters/" + poster.id().value() + "/" + number;
                var shape = poster.pages().get(number);
                pages.add(new Page(
                        number + 1, address + "/screen.jpg", address + "/phone.jpg", shape.width(), shape.height()));
            }
        }
        return pages;
    }
}
