package org.tertulia.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole event as text for one person, without script. {@link TextPageWriter} makes it.
 *
 * @param late minutes behind the plan, 0 if on time
 * @param every seconds between reloads, 0 if the page does not reload
 */
public record TextPage(
        String slug,
        String title,
        String name,
        String time,
        String zone,
        int every,
        long late,
        List<Running> running,
        @Nullable Room room,
        List<String> notices,
        List<Later> later,
        List<Written> written) {
    /** A running segment. {@code recalled} means: its rooms are called back. */
    public record Running(
            String title,
            boolean recalled,
            String objective,
            String stage,
            String until,
            Left left,
            @Nullable Countdown clock,
            List<Voice> calls,
            @Nullable Speaking turn,
            String onDeck,
            List<String> prompts,
            String setting,
            List<String> front) {}

    /** The clock that counts now, in milliseconds, for the script that draws it. */
    public record Countdown(String phase, long endsAt, long leftMillis, long lengthMillis) {}

    /** A clock: {@code minutes} left, or overtime if {@code over}. */
    public record Left(long minutes, boolean over, boolean paused) {}

    /** A call link. {@code dialIn} is empty if there is no number. */
    public record Voice(String language, String link, String dialIn) {}

    /**
     * The turn that runs.
     *
     * @param left null if no time is allotted
     * @param video an https link to what is played; empty if nothing is
     */
    public record Speaking(
            String who, String what, @Nullable Left left, String video) {}

    /** The reader's room. */
    public record Room(
            int number,
            String subject,
            String people,
            String step,
            String prompt,
            @Nullable Left left,
            List<Voice> calls,
            List<Written> written) {}

    public record Later(String time, String title) {}

    /** A note on a board. */
    public record Written(String heading, String text, String language) {}
}
