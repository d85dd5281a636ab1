package org.tertulia.posters.practices;

import org.jspecify.annotations.Nullable;

/** A practice with its poster and the page of it that is shown, counted from 0. */
public record ShownPractice(
        Practice practice, boolean locked, @Nullable Poster poster, int shownPage) {

    static ShownPractice of(Practice practice) {
        return new ShownPractice(practice, false, null, 0);
    }

    /** Whether its poster has this page. */
    public boolean hasPage(int page) {
        return poster != null && page >= 0 && page < poster.pages().size();
    }

    ShownPractice with(Practice next) {
        return new ShownPractice(next, locked, poster, shownPage);
    }

    ShownPractice with(Poster next) {
        return new ShownPractice(practice, locked, next, 0);
    }

    ShownPractice withoutPoster() {
        return new ShownPractice(practice, locked, null, 0);
    }

    ShownPractice locked(boolean next) {
        return new ShownPractice(practice, next, poster, shownPage);
    }

    ShownPractice showing(int page) {
        return new ShownPractice(practice, locked, poster, page);
    }

    /** What is said of it where it is mentioned. */
    PracticeView introduction() {
        return new PracticeView(
                practice.organisation(),
                practice.title(),
                null,
                null,
                null,
                practice.language(),
                practice.sample(),
                null,
                null,
                null);
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
