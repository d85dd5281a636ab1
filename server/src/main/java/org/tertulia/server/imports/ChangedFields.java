package org.tertulia.server.imports;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.exporter.PeopleExport;
import org.tertulia.server.imports.PlanRow.Details;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.whole.Multilingual;

/** What is different about a thing. Its name and times come with their values, in a form that holds in each language. */
final class ChangedFields {
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private ChangedFields() {}

    /** @param said the value as it is shown */
    private record Field<T>(String word, Function<T, @Nullable Object> value, Function<T, String> said) {
        static <T> Field<T> of(String word, Function<T, @Nullable Object> value) {
            return new Field<>(word, value, thing -> "");
        }

        Stream<Detail> detail(T before, T after) {
            return Objects.equals(value.apply(before), value.apply(after))
                    ? Stream.empty()
                    : Stream.of(new Detail(word, said.apply(before), said.apply(after)));
        }
    }

    private static <T> List<Detail> differing(List<Field<T>> fields, T before, T after) {
        return fields.stream().flatMap(field -> field.detail(before, after)).toList();
    }

    static List<Detail> of(Programme before, Programme after) {
        var language = after.languages().getFirst();
        return differing(
                List.of(
                        new Field<Programme>("title", Programme::title, one -> text(one.title(), language)),
                        new Field<>("zone", Programme::zone, Programme::zone),
                        new Field<>("languages", Programme::languages, one -> String.join(" ", one.languages())),
                        Field.of("stages", Programme::stages),
                        Field.of("headings", Programme::exchangeHeadings),
                        Field.of("activities", Programme::activities),
                        Field.of("order", one -> order(one, before, after))),
                before,
                after);
    }

    /** The order of the sessions and segments that both programmes have. */
    private static List<Object> order(Programme programme, Programme before, Programme after) {
        var old = ids(before).collect(toSet());
        var fresh = ids(after).collect(toSet());
        return ids(programme)
                .filter(id -> old.contains(id) && fresh.contains(id))
                .toList();
    }

    private static Stream<Object> ids(Programme programme) {
        return Stream.concat(
                programme.sessions().stream().map(Session::id),
                programme.segments().stream().map(Segment::id));
    }

    static List<Detail> of(Session before, Session after, Programme programme) {
        var zone = ZoneId.of(programme.zone());
        var language = programme.languages().getFirst();
        return differing(
                List.of(
                        new Field<Session>("title", Session::title, one -> text(one.title(), language)),
                        new Field<>(
                                "time",
                                one -> List.of(one.plannedStart(), one.plannedEnd()),
                                one -> span(one.plannedStart(), one.plannedEnd(), zone)),
                        Field.of("day", Session::day),
                        Field.of("theme", Session::theme),
                        Field.of("spotlight", Session::spotlight),
                        Field.of("headings", Session::headings),
                        Field.of("zone", Session::zone),
                        Field.of("place", Session::setting)),
                before,
                after);
    }

    static List<Detail> of(Segment before, Segment after, Programme programme) {
        var zone = ZoneId.of(programme.zone());
        var language = programme.languages().getFirst();
        return differing(
                List.of(
                        new Field<Segment>("title", Segment::title, one -> text(one.title(), language)),
                        new Field<>(
                                "time",
                                one -> List.of(one.plannedStart(), one.lengthMillis(), one.fixed()),
                                one -> span(one.plannedStart(), one.plannedStart() + one.lengthMillis(), zone)),
                        Field.of("session", Segment::session),
                        Field.of("kind", Segment::kind),
                        Field.of("objective", Segment::objective),
                        Field.of("prompts", Segment::prompts),
                        Field.of("facilitators", Segment::facilitators),
                        Field.of("stage", Segment::stage),
                        Field.of("protocol", Segment::protocol),
                        Field.of("headings", Segment::headings),
                        Field.of("line-up", Segment::lineUp),
                        Field.of("rooms", Segment::rooms),
                        Field.of("place", Segment::setting),
                        Field.of("front", Segment::front)),
                before,
                after);
    }

    /** What a row changes of a person who is there. */
    static List<Detail> of(Details before, Details after, AdmitPerson earlier, AdmitPerson next) {
        return differing(
                List.of(
                        new Field<Side>(
                                "name",
                                side -> side.details().name(),
                                side -> side.details().name()),
                        new Field<>(
                                "address",
                                side -> side.details().address(),
                                side -> text(side.details().address())),
                        new Field<>(
                                "position",
                                side -> side.details().position(),
                                side -> text(side.details().position())),
                        new Field<>(
                                "organisation",
                                side -> side.command().organisation(),
                                side -> side.command().organisation().value()),
                        new Field<>(
                                "roles",
                                side -> side.command().assignments(),
                                side -> PeopleExport.roles(side.command().assignments())),
                        new Field<>(
                                "languages",
                                side -> side.command().languages(),
                                side -> String.join(" ", side.command().languages())),
                        Field.of("attendance", side -> side.details().attends()),
                        Field.of("photo", side -> side.details().photo())),
                new Side(before, earlier),
                new Side(after, next));
    }

    /** What the directory and the exchange say of a person. */
    private record Side(Details details, AdmitPerson command) {}

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String text(Multilingual text, String language) {
        return text.byLanguage().getOrDefault(language, "");
    }

    /** {@code 2027-04-11 14:10–15:00}. */
    private static String span(long from, long to, ZoneId zone) {
        var start = Instant.ofEpochMilli(from).atZone(zone);
        var end = Instant.ofEpochMilli(to).atZone(zone);
        return DAY_AND_TIME.format(start) + "–" + TIME.format(end);
    }
}
