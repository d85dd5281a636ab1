package org.tertulia.server.importer.mistakes;

import static org.tertulia.server.importer.mistakes.Mistake.mistake;

import java.util.List;

/** Days, times, people and rooms that do not fit together. */
final class MistakesInPlans {
    private static final String FRONT = "front: [{role: moderator, person: delegate@quilmes.example.org}]";

    static final List<Mistake> ALL = List.of(
            mistake(
                    "The year of one session is wrong",
                    folder -> folder.session("2028-04-13", "09:00-10:00", ""),
                    "programme.yaml:38: warning: sessions.second.date: is 12 months after the session above; is the"
                            + " date right?",
                    "`2027-04-13`"),
            mistake(
                    "The day of a session is before that of the session above",
                    folder -> folder.session("2027-04-11", "09:00-10:00", ""),
                    "programme.yaml:38: warning: sessions.second.date: is 1 day before “Morning”, which is above it; is"
                            + " the date right?",
                    "The right day. Or the sessions in the order of their days"),
            mistake(
                    "The day of a session was copied from another one",
                    folder -> folder.session("2027-04-12", "09:00-11:00", ""),
                    "programme.yaml:38: warning: sessions.second.date: is at the same time as “Morning”; is the date"
                            + " right? Sessions in parallel need a room or a track each",
                    "The right day. Or a `room` or `track` for each session"),
            mistake(
                    "Two segments of a session overlap",
                    folder -> folder.programme("09:30-10:00", "09:15-10:00"),
                    "programme.yaml:26: warning: sessions.morning.segments.posters.time: overlaps “Welcome”"
                            + " (09:00-09:30) by 15 minutes; change one of the times, or give each its room",
                    "`09:30-10:00`"),
            mistake(
                    "A time in the afternoon is written as one in the morning",
                    folder -> {
                        folder.programme("time: 09:00-11:00", "time: 14:00-16:00");
                        folder.programme("time: 09:00-09:30", "time: 02:00-02:30");
                        folder.programme("time: 09:30-10:00", "time: 14:30-15:00");
                        folder.programme("time: 10:00-11:00", "time: 15:00-16:00");
                    },
                    "programme.yaml:19: warning: sessions.morning.segments.welcome.time: is outside the time of its"
                            + " session, 14:00-16:00; did you mean 14:00-14:30?",
                    "The proposed time"),
            mistake(
                    "`time: 11:30-01:00` for a time until one o’clock in the afternoon",
                    folder -> {
                        folder.session("2027-04-13", "11:30-13:00", "");
                        folder.programme("    time: 11:30-13:00", "    time: 11:30-01:00");
                    },
                    "programme.yaml:39: warning: sessions.second.time: ends before it starts, so it would last 13"
                            + " hours, until the next day; did you mean 11:30-13:00?",
                    "`11:30-13:00`"),
            mistake(
                    "A moderator is in two places at the same time",
                    folder -> {
                        folder.programme("facilitators: [uclg]", FRONT);
                        folder.session("2027-04-12", "09:00-10:00", ", room: Sala 2, " + FRONT);
                    },
                    "programme.yaml:42: warning: sessions.second.segments.talk.front[1].person:"
                            + " \"delegate@quilmes.example.org\" is at the front of “Talk” (09:00-10:00) and “Welcome”"
                            + " of “Morning” (09:00-09:30) at the same time; change a time or name somebody else",
                    "Another time, or another person"),
            mistake(
                    "A room is used twice at the same time",
                    folder -> {
                        folder.programme("facilitators: [uclg]", "room: Sala 1");
                        folder.session("2027-04-12", "09:00-10:00", ", room: sala 1");
                    },
                    "programme.yaml:42: warning: sessions.second.segments.talk.time: “Talk” (09:00-10:00) and"
                            + " “Welcome” of “Morning” (09:00-09:30) are both in “sala 1”; change a time or a room",
                    "Another time, or another room"));

    private MistakesInPlans() {}
}
