package org.tertulia.server.exporter.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.LineUpPlan;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.RoomPlan;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.setting.Activity;
import org.tertulia.sessions.programme.setting.Setting;
import org.tertulia.sessions.whole.Multilingual;

/**
 * What a folder keeps of a programme, line by line. It leaves out only what the documentation of the format says: parts of minutes
 * and seconds, the numbers of days, boards without headings, and what a line-up has but does not use.
 */
final class WhatComesBack {
    private static final long MINUTE = 60_000;
    private static final long LONGEST = (24 * 60 - 1) * MINUTE;

    private final Programme programme;
    private final Map<?, Session> sessions;

    private WhatComesBack(Programme programme) {
        this.programme = programme;
        this.sessions = programme.sessions().stream().collect(Collectors.toMap(Session::id, Function.identity()));
    }

    static List<String> of(Programme programme) {
        return new WhatComesBack(programme).lines();
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(text(programme.title()) + programme.zone() + programme.languages());
        programme
                .stages()
                .forEach(stage -> lines.add("stage " + stage.id() + text(stage.title()) + texts(stage.prompts())));
        Stream.of(
                        programme.sessions().stream().map(this::session),
                        programme.segments().stream().flatMap(this::segment),
                        programme.ownTime().stream().map(WhatComesBack::activity))
                .flatMap(each -> each)
                .sorted()
                .forEach(lines::add);
        return lines;
    }

    private String session(Session session) {
        return "session " + session.id() + text(session.title()) + text(session.theme()) + text(session.spotlight())
                + time(session.plannedStart(), session.plannedEnd()) + session.zone() + said(session.setting());
    }

    private Stream<String> segment(Segment segment) {
        var name = "segment " + segment.id().value();
        var session = sessions.get(segment.session());
        var wider = session == null || session.setting() == null ? Setting.UNSAID : session.setting();
        var own = segment.setting() == null ? Setting.UNSAID : segment.setting();
        var end = segment.plannedStart() + segment.lengthMillis();
        return Stream.of(
                name + segment.session() + segment.kind() + segment.fixed() + segment.stage(),
                name + " says " + text(segment.title()) + text(segment.objective()) + texts(segment.prompts()),
                name + " is at " + time(segment.plannedStart(), end) + said(own.within(wider)),
                name + " has " + segment.facilitators() + headings(segment.headings()) + segment.namedFront(),
                name + " steps "
                        + segment.protocol().stream()
                                .map(step -> text(step.title()) + text(step.prompt()) + seconds(step.lengthMillis()))
                                .toList(),
                name + " rooms "
                        + segment.listedRooms().stream()
                                .map(WhatComesBack::room)
                                .toList(),
                name + " turns " + lineUp(segment.lineUp()));
    }

    private static String room(RoomPlan room) {
        return room.id()
                + text(room.title())
                + text(room.theme())
                + room.facilitators()
                + room.rapporteurs()
                + room.size()
                + headings(room.headings())
                + room.place();
    }

    private static String lineUp(LineUpPlan plan) {
        return switch (plan.source()) {
            case NONE -> "none";
            case ROOMS, SESSIONS ->
                plan.source() + " " + seconds(plan.turnMillis()) + " " + seconds(plan.changeOverMillis());
            case LISTED ->
                plan.turns().isEmpty()
                        ? "none"
                        : seconds(plan.changeOverMillis())
                                + plan.turns().stream().map(WhatComesBack::turn).toList();
        };
    }

    private static String turn(PlannedTurn turn) {
        return turn.id()
                + turn.subject().value()
                + turn.organisation()
                + seconds(turn.lengthMillis())
                + turn.person()
                + text(turn.topic())
                + turn.video();
    }

    private static String activity(Activity activity) {
        return "activity " + activity.id() + activity.kind() + text(activity.title()) + text(activity.objective())
                + texts(activity.prompts()) + Math.floorDiv(activity.opens(), MINUTE)
                + "-" + Math.ceilDiv(activity.closes(), MINUTE) + activity.link();
    }

    private static String said(@Nullable Setting setting) {
        return String.valueOf(setting == null ? Setting.UNSAID : setting);
    }

    private static String time(long start, long end) {
        var first = Math.floorDiv(start, MINUTE) * MINUTE;
        var last = Math.ceilDiv(end, MINUTE) * MINUTE;
        return " " + first + "+" + Math.min(last - first, LONGEST) + " ";
    }

    private static String seconds(long millis) {
        return " " + Math.ceilDiv(millis, 1_000L) + "s ";
    }

    private static String headings(List<Heading> headings) {
        return headings.stream()
                .map(heading -> heading.id() + text(heading.title()))
                .toList()
                .toString();
    }

    private static String texts(List<Multilingual> texts) {
        return texts.stream().map(WhatComesBack::text).toList().toString();
    }

    private static String text(@Nullable Multilingual text) {
        return text == null
                ? "-"
                : text.byLanguage().entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .map(entry -> entry.getKey() + ": " + entry.getValue().replaceAll("x{100,}", "x…x"))
                        .toList()
                        .toString();
    }
}
