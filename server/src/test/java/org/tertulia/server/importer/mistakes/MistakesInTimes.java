package org.tertulia.server.importer.mistakes;

import static org.tertulia.server.importer.mistakes.Mistake.mistake;
import static org.tertulia.server.importer.mistakes.Mistake.understood;

import java.util.List;

/** Times, dates and zones. */
final class MistakesInTimes {
    static final List<Mistake> ALL = List.of(
            mistake(
                    "`time: 25:00-26:00`",
                    folder -> folder.programme("09:00-09:30", "25:00-26:00"),
                    "programme.yaml:19: error: sessions.morning.segments.welcome.time: \"25:00-26:00\" is not a time;"
                            + " write it like 10:00-12:00",
                    "A day ends at 24:00"),
            mistake(
                    "`time: 9-9.30`, an hour without minutes",
                    folder -> folder.programme("09:00-09:30", "9-9.30"),
                    "programme.yaml:19: error: sessions.morning.segments.welcome.time: \"9-9.30\" is not a time; did"
                            + " you mean 09:00-09:30?",
                    "The proposed time"),
            mistake(
                    "`time: 09:00`, without an end",
                    folder -> folder.programme("09:00-09:30", "09:00"),
                    "programme.yaml:19: error: sessions.morning.segments.welcome.time: \"09:00\" is not a time; write"
                            + " its end too, like 10:00-12:00",
                    "`09:00-09:30`"),
            mistake(
                    "The date of a session is missing",
                    folder -> folder.programme("    date: 2027-04-12\n", ""),
                    "programme.yaml:12: error: sessions.morning.date: is missing; write a line such as date:"
                            + " 2027-04-12",
                    "A line as proposed, indented like its neighbours"),
            mistake(
                    "The end is before the start",
                    folder -> folder.programme("09:00-11:00", "11:00-09:00"),
                    "programme.yaml:14: warning: sessions.morning.time: ends before it starts, so it would last 22"
                            + " hours, until the next day; is that right?",
                    "`09:00-11:00`"),
            mistake(
                    "`date: 12/04/2027`",
                    folder -> folder.programme("2027-04-12", "12/04/2027"),
                    "programme.yaml:13: error: sessions.morning.date: \"12/04/2027\" is not a date; write 2027-04-12"
                            + " for 12 April or 2027-12-04 for 4 December",
                    "`2027-04-12`: year, month, day"),
            mistake(
                    "`date: 2027-06-31`",
                    folder -> folder.programme("2027-04-12", "2027-06-31"),
                    "programme.yaml:13: error: sessions.morning.date: \"2027-06-31\" is not a date; June has 30 days",
                    "Another day"),
            mistake(
                    "The day of the week is of another date",
                    folder -> folder.programme("2027-04-12", "Tue 12 April 2027"),
                    "programme.yaml:13: warning: sessions.morning.date: 2027-04-12 is a Monday; is the date right?",
                    "The right date, or the right day of the week"),
            mistake(
                    "The year is of last time",
                    folder -> folder.programme("2027-04-12", "2026-04-12"),
                    "programme.yaml: warning: sessions: the last one ended on 2026-04-12; is the year right?",
                    "The right year. Without it the event is over when it is imported"),
            mistake(
                    "`zone: Madrid`",
                    folder -> folder.programme("zone: Europe/Madrid", "zone: Madrid"),
                    "programme.yaml:2: error: zone: \"Madrid\" is not the time zone of a place, such as Europe/Madrid;"
                            + " did you mean Europe/Madrid?",
                    "The proposed zone"),
            mistake(
                    "`zone: CET`",
                    folder -> folder.programme("zone: Europe/Madrid", "zone: CET"),
                    "programme.yaml:2: error: zone: \"CET\" is not the time zone of a place, such as Europe/Madrid;"
                            + " write a place with that time, such as Europe/Madrid, Africa/Lagos, Africa/Johannesburg",
                    "The place of the event"),
            mistake(
                    "`zone: UTC+2`",
                    folder -> folder.programme("zone: Europe/Madrid", "zone: UTC+2"),
                    "programme.yaml:2: error: zone: \"UTC+2\" is not the time zone of a place, such as Europe/Madrid;"
                            + " write a place with that time, such as Africa/Johannesburg, Europe/Madrid, Africa/Cairo",
                    "The place of the event"),
            mistake(
                    "A segment is not in the time of its session",
                    folder -> folder.programme("time: 10:00-11:00", "time: 12:00-13:00"),
                    "programme.yaml:31: warning: sessions.morning.segments.tables.time: is outside the time of its"
                            + " session, 09:00-11:00; change its time, or make the session longer",
                    "Another time for the segment, or a longer session"),
            mistake(
                    "`time: 4 min` for a turn",
                    folder -> folder.programme("time: 4:00}]", "time: 4 min}]"),
                    "programme.yaml:28: error: sessions.morning.segments.posters.line-up.turns[1].time: \"4 min\" is"
                            + " not a length; did you mean 4:00?",
                    "Minutes and seconds: `4:00`"),
            mistake(
                    "`time: 0:10` for a turn of ten minutes",
                    folder -> folder.programme("time: 4:00}]", "time: 0:10}]"),
                    "programme.yaml:28: warning: sessions.morning.segments.posters.line-up.turns[1].time: lasts 10"
                            + " seconds; for 10 minutes write 10:00",
                    "Minutes and seconds: `10:00`"),
            mistake(
                    "`closes: 12/03/2027 18:00` for an activity",
                    folder -> folder.activity("12/03/2027 18:00"),
                    "programme.yaml:12: error: activities.course.closes: \"12/03/2027\" is not a date; write 2027-03-12"
                            + " for 12 March or 2027-12-03 for 3 December",
                    "`2027-03-12 18:00`"),
            mistake(
                    "`closes: 2027-03-12 25:00` for an activity",
                    folder -> folder.activity("2027-03-12 25:00"),
                    "programme.yaml:12: error: activities.course.closes: \"25:00\" is not a time of day; write it like"
                            + " 2027-03-12 18:00",
                    "A time up to 24:00"),
            understood(
                    "`closes: 12 March 2027 at 18:00`, `closes: 12 de marzo de 2027, a las 6 pm`",
                    folder -> folder.activity("12 de marzo de 2027, a las 6 pm"),
                    "`2027-03-12 18:00`"),
            understood(
                    "`9.00 – 9h30`, `9:30 AM - 10 AM`",
                    folder -> {
                        folder.programme("09:00-09:30", "9.00 – 9h30");
                        folder.programme("09:30-10:00", "9:30 AM - 10 AM");
                    },
                    "`09:00-09:30`, `09:30-10:00`"),
            understood(
                    "`2027-4-12`, `12 de abril de 2027`",
                    folder -> folder.programme("2027-04-12", "12 de abril de 2027"),
                    "`2027-04-12`"),
            understood(
                    "`Monday, April 12th, 2027`, `Mon 12 Apr 2027`, `lunes, 12 de abril de 2027`",
                    folder -> folder.programme("2027-04-12", "Monday, April 12th, 2027"),
                    "`2027-04-12`"));

    private MistakesInTimes() {}
}
