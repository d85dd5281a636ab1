package org.tertulia.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole event as text for one person, without script; made by {@link TextPageWriter}.
 *
 * @param late how many minutes behind the plan, 0 when none
 * @param every how often it fetches itself, in seconds; 0 when it does not
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
    /** A segment that runs now; {@code recalled} while its rooms are called back. */
    public record Running(
            String title,
            boolean recalled,
            String objective,
            String stage,
            String until,
            Left left,
            List<Voice> calls,
            @Nullable Speaking turn,
            String onDeck,
            List<String> prompts) {}

    /** What a clock says: {@code minutes} left, or over when {@code over}. */
    public record Left(long minutes, boolean over, boolean paused) {}

    /** Where the voices are; {@code dialIn} is empty where there is no number. */
    public record Voice(String language, String link, String dialIn) {}

    public record Speaking(String who, String what, Left left) {}

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

    /** What stands on a board. */
    public record Written(String heading, String text, String language) {}
}
