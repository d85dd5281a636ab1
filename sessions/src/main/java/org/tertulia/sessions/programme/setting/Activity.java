package org.tertulia.sessions.programme.setting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.whole.Multilingual;

/**
 * Something that people do in their own time between two moments, such as an online course. Everyone sees it. Key {@code activity/…}; times in
 * milliseconds since 1970.
 *
 * @param link where it is done, an https address
 */
public record Activity(
        ActivityId id,
        Kind kind,
        Multilingual title,
        @Nullable Multilingual objective,
        List<Multilingual> prompts,
        long opens,
        long closes,
        @Nullable String link)
        implements View {
    public enum Kind {
        COURSE,
        QUESTIONNAIRE,
        WRITTEN_COMMENTS,
        READING,
        REGISTRATION
    }
}
