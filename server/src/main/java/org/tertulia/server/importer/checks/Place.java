package org.tertulia.server.importer.checks;

import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.sessions.programme.setting.Setting;

/**
 * Where something is, as far as two things at the same time are apart. A name is the same in any case, and with or without
 * accents.
 *
 * @param room empty if none is named
 * @param besides the track and the way to attend of something without a room
 */
record Place(String venue, String room, String besides) {
    static Place of(@Nullable Setting setting) {
        if (setting == null) {
            return new Place("", "", "");
        }
        var besides = setting.room() == null ? named(setting.track()) + " " + setting.mode() : "";
        return new Place(named(setting.venue()), named(setting.room()), besides);
    }

    /** Another room of the same building. */
    Place room(String name) {
        return new Place(venue, named(name), "");
    }

    private static String named(@Nullable String name) {
        return name == null ? "" : Folded.words(name);
    }

    boolean hasRoom() {
        return !room.isEmpty();
    }
}
