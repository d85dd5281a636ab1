package org.tertulia.sessions.programme;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.realtime.contract.RefusalCode;
import org.tertulia.sessions.programme.setting.Activity;
import org.tertulia.sessions.programme.setting.Setting;
import org.tertulia.sessions.whole.Links;
import org.tertulia.sessions.whole.PlainText;

/** Checks the places, the people at the front and the links of a programme. */
final class SettingCheck {
    private final Programme programme;

    SettingCheck(Programme programme) {
        this.programme = programme;
    }

    List<Refusal> objections() {
        return Stream.of(
                        about(ProgrammeRefusal.PROGRAMME_SETTING, badPlaces()),
                        about(ProgrammeRefusal.PROGRAMME_SETTING, crowded()),
                        about(ProgrammeRefusal.PROGRAMME_LINK, badLinks()))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Id> badPlaces() {
        Stream<Id> sessions = programme.sessions().stream()
                .filter(session -> isBad(session.setting()))
                .map(Session::id);
        Stream<Id> segments = programme.segments().stream()
                .filter(segment -> isBad(segment.setting()))
                .map(Segment::id);
        Stream<Id> rooms = programme.segments().stream()
                .flatMap(segment -> segment.listedRooms().stream())
                .filter(room -> room.place() != null && isBad(room.place()))
                .map(RoomPlan::id);
        return Stream.of(sessions, segments, rooms).flatMap(each -> each);
    }

    private static boolean isBad(@Nullable Setting setting) {
        return setting != null
                && Stream.of(setting.venue(), setting.room(), setting.track())
                        .flatMap(Stream::ofNullable)
                        .anyMatch(SettingCheck::isBad);
    }

    private static boolean isBad(String place) {
        return place.isBlank()
                || !PlainText.isLine(place)
                || PlainText.objectionIfAny(place, Setting.LONGEST_PLACE).isPresent();
    }

    private Stream<Id> crowded() {
        return programme.segments().stream()
                .filter(segment -> segment.namedFront().size() > Segment.MOST_AT_FRONT)
                .map(Segment::id);
    }

    private Stream<Id> badLinks() {
        return programme.ownTime().stream()
                .filter(activity -> activity.link() != null && !Links.isHttps(activity.link()))
                .map(Activity::id);
    }

    private static Stream<Refusal> about(RefusalCode code, Stream<Id> ids) {
        return ids.map(id -> code.refusal("id", id.value()));
    }
}
