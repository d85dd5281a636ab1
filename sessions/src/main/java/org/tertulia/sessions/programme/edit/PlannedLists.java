package org.tertulia.sessions.programme.edit;

import java.util.List;
import java.util.stream.Stream;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.RoomPlan;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.Stage;
import org.tertulia.sessions.programme.setting.Activity;

/** The lists of a programme. None is longer than {@link #LONGEST}, and no board has the same heading twice. */
final class PlannedLists {
    /** The longest list, such as the prompts of a segment. */
    static final int LONGEST = 200;

    private PlannedLists() {}

    static Stream<List<?>> of(ProgrammeFields fields) {
        var activities = fields.activities() == null ? List.<Activity>of() : fields.activities();
        return Stream.of(
                        Stream.of(fields.languages(), fields.stages(), fields.exchangeHeadings(), activities),
                        fields.stages().stream().map(Stage::prompts),
                        activities.stream().map(Activity::prompts))
                .flatMap(lists -> lists);
    }

    static Stream<List<?>> of(Session session) {
        return Stream.of(session.headings());
    }

    static Stream<List<?>> of(Segment segment) {
        Stream<List<?>> own = Stream.of(
                segment.prompts(),
                segment.facilitators(),
                segment.protocol(),
                segment.headings(),
                segment.lineUp().turns(),
                segment.listedRooms(),
                segment.namedFront());
        Stream<List<?>> ofRooms = segment.listedRooms().stream()
                .flatMap(room -> Stream.of(room.facilitators(), room.rapporteurs(), room.headings()));
        return Stream.concat(own, ofRooms);
    }

    /** The headings of each of its boards. */
    static Stream<List<Heading>> headings(Segment segment) {
        return Stream.concat(
                Stream.of(segment.headings()), segment.listedRooms().stream().map(RoomPlan::headings));
    }
}
