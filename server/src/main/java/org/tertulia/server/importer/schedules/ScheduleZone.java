package org.tertulia.server.importer.schedules;

import java.time.ZoneId;
import java.util.Optional;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.ZoneHint;
import org.tertulia.server.importer.schedules.Schedule.Entry;
import org.tertulia.sessions.whole.Zones;

/** Finds the time zone of a schedule: the one given, the one that it names, or a place with the offset of its times. */
record ScheduleZone(Schedule schedule, FileProblems problems) {
    /** Empty, with an error, if there is none. */
    Optional<ZoneId> find(Given given) {
        if (given.zone() != null) {
            return named(given.zone(), "--zone");
        }
        return Zones.has(schedule.zone()) ? Optional.of(ZoneId.of(schedule.zone())) : likeItsTimes();
    }

    private Optional<ZoneId> named(String zone, String field) {
        if (!Zones.has(zone)) {
            problems.error(
                    0,
                    field,
                    "\"" + zone + "\" is not the time zone of a place, such as Europe/Madrid" + ZoneHint.of(zone));
        }
        return Optional.of(zone).filter(Zones::has).map(ZoneId::of);
    }

    private Optional<ZoneId> likeItsTimes() {
        var place = schedule.entries().stream()
                .filter(entry -> entry.offset() != null)
                .findFirst()
                .flatMap(ScheduleZone::place);
        if (place.isEmpty()) {
            problems.error(0, "", "does not say its time zone; say it with --zone, such as --zone Europe/Madrid");
        }
        place.ifPresent(found -> problems.warning(
                0,
                "",
                "does not say its time zone; " + found
                        + " has the same time and is taken. Is it another one? Say it with" + " --zone"));
        return place.map(ZoneId::of);
    }

    private static Optional<String> place(Entry entry) {
        var offset = entry.offset();
        return offset == null
                ? Optional.empty()
                : ZoneHint.placeAt(entry.start().toInstant(offset), offset);
    }
}
