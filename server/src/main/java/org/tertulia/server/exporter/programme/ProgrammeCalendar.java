package org.tertulia.server.exporter.programme;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.tertulia.server.exporter.programme.Duties.Duty;
import org.tertulia.server.exporter.programme.PublicProgramme.OwnTime;
import org.tertulia.server.exporter.programme.PublicProgramme.Person;
import org.tertulia.server.exporter.programme.PublicProgramme.Segment;
import org.tertulia.sessions.programme.Segment.Kind;

/**
 * The public programme as an iCalendar file. An event keeps its UID, so a calendar that asks again moves it and does not add it
 * twice.
 */
public final class ProgrammeCalendar {
    private static final Duration ASKED_AGAIN = Duration.ofMinutes(15);

    private final PublicProgramme programme;
    private final URI address;
    private final List<Duty> duties;
    private final Function<Duty, String> called;

    /** Of a programme that is on the web at this address. */
    public ProgrammeCalendar(PublicProgramme programme, String address) {
        this(programme, address, List.of(), Duty::about);
    }

    /**
     * The same with what one person has to do.
     *
     * @param called what each duty is called, in the reader's language
     */
    public ProgrammeCalendar(
            PublicProgramme programme, String address, List<Duty> duties, Function<Duty, String> called) {
        this.programme = programme;
        this.address = URI.create(address);
        this.duties = duties;
        this.called = called;
    }

    public String text(Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Tertulia//Programme//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", programme.title()));
        calendar.add(new XProperty("X-WR-TIMEZONE", programme.zone().getId()));
        calendar.add(new RefreshInterval(new ParameterList(), ASKED_AGAIN));
        var zones = TimeZoneRegistryFactory.getInstance().createRegistry();
        Stream.concat(Stream.of(programme.zone()), programme.segments().stream().map(Segment::zone))
                .distinct()
                .map(zone -> zones.getTimeZone(zone.getId()))
                .filter(Objects::nonNull)
                .forEach(zone -> calendar.add(zone.getVTimeZone()));
        programme.segments().forEach(segment -> calendar.add(event(segment, now)));
        programme.activities().forEach(activity -> calendar.add(event(activity, now)));
        duties.forEach(duty -> calendar.add(event(duty, now)));
        return written(calendar);
    }

    private VEvent event(Segment segment, Instant now) {
        var view = segment.view();
        var event = event("segment-" + segment.id(), now, segment.title(), segment.language());
        addTimes(event, view.plannedStart(), segment.end(), segment.zone());
        addText(
                event,
                Stream.of(segment.objective(), names(segment.front()), String.join(", ", segment.facilitators())));
        addPlace(event, segment.place());
        var categories = Stream.concat(
                        Stream.of(segment.session()),
                        Stream.ofNullable(segment.setting().track()))
                .filter(category -> !category.isEmpty())
                .toList();
        event.add(new Categories(new TextList(categories)));
        if (view.kind() == Kind.BREAK) {
            event.add(new Transp(Transp.VALUE_TRANSPARENT));
        }
        return event;
    }

    private VEvent event(Duty duty, Instant now) {
        var event = event(duty.id(), now, called.apply(duty), programme.language());
        addTimes(event, duty.starts(), duty.ends(), duty.segment().zone());
        addText(event, Stream.of(duty.segment().title(), duty.segment().objective()));
        addPlace(event, duty.place());
        return event;
    }

    /** What people do in their own time takes no time of the day from them. */
    private VEvent event(OwnTime activity, Instant now) {
        var event = event("activity-" + activity.id(), now, activity.title(), programme.language());
        addTimes(event, activity.view().opens(), activity.view().closes(), programme.zone());
        addText(
                event,
                Stream.concat(
                        Stream.of(activity.objective()),
                        Stream.ofNullable(activity.view().link())));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        return event;
    }

    private VEvent event(String id, Instant now, String title, String language) {
        var event = new VEvent(false);
        event.add(new Uid(id + "." + programme.slug() + "@" + address.getHost()));
        event.add(new DtStamp(now));
        event.add(new Summary(new ParameterList(List.of(new Language(language))), title));
        event.add(new Url(address));
        return event;
    }

    private static void addTimes(VEvent event, long start, long end, ZoneId zone) {
        event.add(new DtStart<>(Instant.ofEpochMilli(start).atZone(zone)));
        event.add(new DtEnd<>(Instant.ofEpochMilli(end).atZone(zone)));
    }

    private static void addPlace(VEvent event, String place) {
        if (!place.isEmpty()) {
            event.add(new Location(place));
        }
    }

    private static void addText(VEvent event, Stream<String> parts) {
        var text = parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
        if (!text.isEmpty()) {
            event.add(new Description(text));
        }
    }

    private static String names(List<Person> front) {
        return front.stream()
                .map(person -> Stream.of(person.name(), person.organisation())
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
