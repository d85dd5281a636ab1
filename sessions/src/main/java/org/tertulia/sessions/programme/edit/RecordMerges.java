package org.tertulia.sessions.programme.edit;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.setting.Setting;

/** Which fields a segment, a session and a programme have for a merge. The names are those of the wire. */
final class RecordMerges {
    private RecordMerges() {}

    static Segment segment(FieldMerge<Segment> merge, Segment now) {
        return new Segment(
                now.id(),
                merge.field("session", Segment::session),
                merge.field("kind", Segment::kind),
                merge.text("title", Segment::title),
                merge.textIfAny("objective", Segment::objective),
                merge.field("prompts", Segment::prompts),
                merge.field("facilitators", Segment::facilitators),
                merge.field("plannedStart", Segment::plannedStart),
                merge.field("lengthMillis", Segment::lengthMillis),
                merge.field("fixed", Segment::fixed),
                merge.fieldIfAny("stage", Segment::stage),
                merge.field("protocol", Segment::protocol),
                merge.field("headings", Segment::headings),
                merge.field("lineUp", Segment::lineUp),
                merge.fieldIfAny("rooms", Segment::rooms),
                setting(merge, Segment::setting),
                merge.fieldIfAny("front", Segment::front));
    }

    static Session session(FieldMerge<Session> merge, Session now) {
        return new Session(
                now.id(),
                merge.field("day", Session::day),
                merge.text("title", Session::title),
                merge.textIfAny("theme", Session::theme),
                merge.textIfAny("spotlight", Session::spotlight),
                merge.field("plannedStart", Session::plannedStart),
                merge.field("plannedEnd", Session::plannedEnd),
                merge.field("headings", Session::headings),
                merge.fieldIfAny("zone", Session::zone),
                setting(merge, Session::setting));
    }

    static ProgrammeFields fields(FieldMerge<ProgrammeFields> merge) {
        return new ProgrammeFields(
                merge.text("title", ProgrammeFields::title),
                merge.field("zone", ProgrammeFields::zone),
                merge.field("languages", ProgrammeFields::languages),
                merge.field("stages", ProgrammeFields::stages),
                merge.field("exchangeHeadings", ProgrammeFields::exchangeHeadings),
                merge.fieldIfAny("activities", ProgrammeFields::activities));
    }

    private static <R> @Nullable Setting setting(FieldMerge<R> merge, Function<R, @Nullable Setting> get) {
        Function<R, Setting> said = from -> {
            var setting = get.apply(from);
            return setting == null ? Setting.UNSAID : setting;
        };
        return new Setting(
                        merge.fieldIfAny(
                                "setting.venue", from -> said.apply(from).venue()),
                        merge.fieldIfAny(
                                "setting.room", from -> said.apply(from).room()),
                        merge.fieldIfAny(
                                "setting.mode", from -> said.apply(from).mode()),
                        merge.fieldIfAny(
                                "setting.track", from -> said.apply(from).track()),
                        merge.fieldIfAny(
                                "setting.rule", from -> said.apply(from).rule()),
                        merge.fieldIfAny(
                                "setting.recorded", from -> said.apply(from).recorded()))
                .orNull();
    }
}
