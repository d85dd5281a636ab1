package org.tertulia.posters.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.posters.practices.PosterRound.NOTSE;
import static org.tertulia.posters.practices.PosterRound.QUILMES;
import static org.tertulia.posters.practices.PosterRound.SHELTERS;
import static org.tertulia.posters.practices.PosterRound.poster;
import static org.tertulia.posters.practices.PosterRound.practice;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tertulia.posters.practices.PracticeCommand.AttachPoster;
import org.tertulia.posters.practices.PracticeCommand.LockPractice;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.posters.practices.PracticeCommand.RemovePoster;
import org.tertulia.posters.practices.PracticeCommand.ShowPage;
import org.tertulia.posters.practices.PracticeCommand.WithdrawPractice;
import org.tertulia.sessions.programme.OrganisationId;

class PracticesTest {
    private final PosterRound round = new PosterRound();

    @Test
    void everybody_sees_a_practice_as_it_was_last_put() {
        round.with(new PutPractice(practice(QUILMES, "Shelters"))).with(new PutPractice(practice(QUILMES, "Halls")));
        assertEquals("Halls", round.shown().title());
    }

    @Test
    void a_practice_stays_with_its_city() {
        round.with(new PutPractice(practice(QUILMES, "Shelters")));
        round.refuses(new PutPractice(practice(NOTSE, "Mine now")), "practice.of-another");
    }

    @Test
    void a_practice_needs_a_city_that_takes_part_and_a_title() {
        round.refuses(new PutPractice(practice(new OrganisationId("atlantis"), "Shelters")), "organisation.unknown");
        round.refuses(new PutPractice(practice(QUILMES, "  ")), "text.empty");
    }

    @Test
    void a_title_is_one_line() {
        round.refuses(new PutPractice(practice(QUILMES, "Shelters\nand halls")), "text.forbidden");
    }

    @Test
    void a_locked_practice_does_not_change_until_it_is_unlocked() {
        round.with(new PutPractice(practice(QUILMES, "Shelters"))).with(new LockPractice(SHELTERS, true));
        assertTrue(round.isLocked());
        round.refuses(new PutPractice(practice(QUILMES, "Halls")), "practice.locked");
        round.refuses(new AttachPoster(SHELTERS, poster(1)), "practice.locked");
        round.refuses(new WithdrawPractice(SHELTERS), "practice.locked");
        round.with(new LockPractice(SHELTERS, false)).with(new PutPractice(practice(QUILMES, "Halls")));
        assertFalse(round.isLocked());
    }

    @Test
    void a_new_text_keeps_the_poster() {
        round.with(new PutPractice(practice(QUILMES, "Shelters"))).with(new AttachPoster(SHELTERS, poster(2)));
        round.with(new PutPractice(practice(QUILMES, "Halls")));
        assertEquals(poster(2), round.shown().poster());
    }

    @Test
    void a_poster_is_attached_and_removed() {
        round.with(new PutPractice(practice(QUILMES, "Shelters")));
        round.refuses(new RemovePoster(SHELTERS), "poster.missing");
        round.refuses(new AttachPoster(SHELTERS, poster(0)), "poster.empty");
        round.with(new AttachPoster(SHELTERS, poster(1))).with(new RemovePoster(SHELTERS));
        assertNull(round.shown().poster());
    }

    @Test
    void only_existing_pages_are_shown_also_of_a_locked_practice() {
        round.with(new PutPractice(practice(QUILMES, "Shelters")));
        round.refuses(new ShowPage(SHELTERS, 0), "poster.no-such-page");
        round.with(new AttachPoster(SHELTERS, poster(3)))
                .with(new LockPractice(SHELTERS, true))
                .with(new ShowPage(SHELTERS, 2));
        assertEquals(2, round.shownPage());
        round.refuses(new ShowPage(SHELTERS, 3), "poster.no-such-page");
        round.refuses(new ShowPage(SHELTERS, -1), "poster.no-such-page");
    }

    @Test
    void a_turn_starts_with_the_first_page_of_its_practice() {
        round.with(new PutPractice(practice(QUILMES, "Shelters")))
                .with(new AttachPoster(SHELTERS, poster(3)))
                .with(new ShowPage(SHELTERS, 2));
        round.turn("organisation/quilmes");
        assertEquals(2, round.shownPage());
        round.turn("practice/shelters");
        assertEquals(0, round.shownPage());
    }

    @Test
    void a_withdrawn_practice_is_gone() {
        round.with(new PutPractice(practice(QUILMES, "Shelters"))).with(new WithdrawPractice(SHELTERS));
        assertNull(round.view());
        round.refuses(new ShowPage(SHELTERS, 0), "practice.unknown");
        round.turn("practice/shelters");
        assertNull(round.view());
    }

    @Test
    void every_refusal_has_its_own_code() {
        var codes = Arrays.stream(PracticeRefusal.values()).map(PracticeRefusal::code);
        assertEquals(PracticeRefusal.values().length, codes.distinct().count());
    }
}
