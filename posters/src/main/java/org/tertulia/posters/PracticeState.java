package org.tertulia.posters;

import org.jspecify.annotations.Nullable;

/** A practice with its poster and the page of it that is shown, counted from 0. */
public record PracticeState(
        Practice practice, boolean locked, @Nullable Poster poster, int shownPage) {

    static PracticeState of(Practice practice) {
        return new PracticeState(practice, false, null, 0);
    }

    /** Whether its poster has this page. */
    public boolean hasPage(int page) {
        return poster != null && page >= 0 && page < poster.pages().size();
    }

    PracticeState with(Practice next) {
        return new PracticeState(next, locked, poster, shownPage);
    }

    PracticeState with(Poster next) {
        return new PracticeState(practice, locked, next, 0);
    }

    PracticeState withoutPoster() {
        return new PracticeState(practice, locked, null, 0);
    }

    PracticeState locked(boolean next) {
        return new PracticeState(practice, next, poster, shownPage);
    }

    PracticeState showing(int page) {
        return new PracticeState(practice, locked, poster, page);
    }

    PracticeView view() {
        return new PracticeView(
                practice.organisation(),
                practice.title(),
                practice.challenge(),
                practice.response(),
                practice.needs(),
                practice.language(),
                practice.sample(),
                locked,
                poster,
                shownPage);
    }
}
