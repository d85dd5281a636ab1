package org.tertulia.server.importer.schedules;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.setting.Front;

/**
 * A programme as another program has written it. Texts are as they were written; an empty text was not there.
 *
 * @param acronym a short name
 * @param zone the name of its time zone
 * @param leftOut how many things of each kind cannot be kept, such as links
 */
record Schedule(String title, String acronym, String zone, List<Entry> entries, Map<String, Integer> leftOut) {
    /**
     * One item of it.
     *
     * @param id what identifies it in its own program
     * @param type its kind in the words of its own program
     * @param day the day that lists it, which is not the date of its start after midnight
     * @param start in the time zone of the programme
     * @param offset from UTC at its start; null if the file does not say it
     */
    record Entry(
            String id,
            String title,
            String type,
            String track,
            Place place,
            String language,
            Words words,
            LocalDate day,
            LocalDateTime start,
            @Nullable ZoneOffset offset,
            Duration length,
            boolean unrecorded,
            List<Speaker> speakers) {
        LocalDateTime end() {
            return start.plus(length);
        }
    }

    /** A room and the building that it is in. */
    record Place(String room, String venue) {
        static final Place UNSAID = new Place("", "");
    }

    /**
     * What is said of an entry besides its title.
     *
     * @param links addresses with their titles, one in a line
     */
    record Words(String text, List<String> prompts, List<String> links) {}

    /**
     * A person at the front, or an organisation.
     *
     * @param key what identifies the person in the file; empty for an organisation
     * @param position what the person does, such as {@code Mayor}
     * @param role null if the file does not say it
     */
    record Speaker(String key, String name, String organisation, String position, Front.@Nullable Role role) {
        /** Somebody of whom the file says no more. */
        static Speaker of(String key, String name, String organisation) {
            return new Speaker(key, name, organisation, "", null);
        }
    }
}
