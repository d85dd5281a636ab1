package org.tertulia.sessions.programme.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.Stage;
import org.tertulia.sessions.programme.setting.Activity;
import org.tertulia.sessions.whole.Multilingual;

/** What a programme says besides its sessions and segments. Staff see it under the key {@code plannedProgramme}. */
public record ProgrammeFields(
        Multilingual title,
        String zone,
        List<String> languages,
        List<Stage> stages,
        List<Heading> exchangeHeadings,
        @Nullable List<Activity> activities)
        implements View {
    public static ProgrammeFields of(Programme programme) {
        return new ProgrammeFields(
                programme.title(),
                programme.zone(),
                programme.languages(),
                programme.stages(),
                programme.exchangeHeadings(),
                programme.activities());
    }

    /** A programme with these fields, sessions and segments. */
    public Programme over(List<Session> sessions, List<Segment> segments) {
        return new Programme(title, zone, languages, stages, sessions, segments, exchangeHeadings, activities);
    }
}
