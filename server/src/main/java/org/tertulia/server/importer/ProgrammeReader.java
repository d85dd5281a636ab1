package org.tertulia.server.importer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.server.importer.checks.ProgrammeCheck;
import org.tertulia.server.importer.checks.ReadSegment;
import org.tertulia.server.importer.checks.ReadSession;
import org.tertulia.server.importer.folder.FolderFields;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.server.importer.reading.KnownNames;
import org.tertulia.server.importer.reading.KnownPractices;
import org.tertulia.server.importer.reading.Terms;
import org.tertulia.server.importer.reading.UniqueIds;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.rooms.DefaultHeadings;
import org.tertulia.sessions.run.RunCommand.SetSegmentCall;

/** Reads {@code programme.yaml}. */
final class ProgrammeReader {
    /** Twice as many as the largest conferences have. Its public page has all of them. */
    private static final int MOST_SEGMENTS = 3_000;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Fields fields;
    private final Terms terms;
    private final String slug;
    private final FrontReader front;

    /** @param people whom the programme of the exchange with this slug may name */
    ProgrammeReader(
            Value root, KnownNames organisations, KnownPractices practices, Function<String, ProgrammePeople> people) {
        this.fields = root.fields(FolderFields.PROGRAMME.names());
        this.terms = new TermsReader(fields).read(organisations, practices);
        this.slug = slug();
        this.front = new FrontReader(terms, people.apply(slug));
    }

    ReadProgramme read() {
        var rooms = new RoomsReader(terms);
        var inFile = sessions().stream()
                .map(read -> read.with(read.segments().stream().map(rooms::read).toList()))
                .toList();
        var sessions = numbered(inFile);
        var programme = programme(sessions);
        if (!fields.owner().problems().hasErrors()) {
            ProgrammeCheck.look(inFile, terms.zone(), terms.texts().languages().getFirst());
        }
        return new ReadProgramme(slug, programme, calls(sessions), places(sessions), rooms.staff());
    }

    private String slug() {
        var value = fields.required("slug");
        var slug = value.word();
        if (!slug.isEmpty() && (!SLUG.matcher(slug).matches() || slug.length() > Words.LONGEST_ID)) {
            value.error("\"" + slug + "\" cannot be part of an address: use up to " + Words.LONGEST_ID
                    + " small letters, digits and hyphens" + proposed(slug));
        }
        return slug;
    }

    private static String proposed(String written) {
        var slug = Words.idOf(written);
        return slug.isEmpty() ? "" : "; did you mean " + slug + "?";
    }

    /** The sessions in the order of the file. */
    private List<ReadSession> sessions() {
        var value = fields.required("sessions");
        var ids = new UniqueIds("session");
        var segmentIds = new UniqueIds("segment");
        var sessions = value.items().stream()
                .map(item -> new SessionReader(item, terms, front, segmentIds).read(ids))
                .toList();
        if (value.isEmptyList()) {
            value.warning("has no session yet");
        }
        var segments = segments(sessions).count();
        if (segments > MOST_SEGMENTS) {
            value.error("has " + segments + " segments; a programme has at most " + MOST_SEGMENTS);
        }
        return sessions;
    }

    /** In the order of their times. Each date on which something happens counts as a day. */
    private static List<ReadSession> numbered(List<ReadSession> inFile) {
        var sessions = inFile.stream()
                .sorted(Comparator.comparingLong(read -> read.session().plannedStart()))
                .toList();
        var days = new HashMap<LocalDate, Integer>();
        sessions.forEach(session -> days.putIfAbsent(session.date(), days.size() + 1));
        return sessions.stream()
                .map(session -> session.onDay(days.getOrDefault(session.date(), 1)))
                .toList();
    }

    private Programme programme(List<ReadSession> sessions) {
        return new Programme(
                terms.texts().read(fields.required("title")),
                terms.zone().getId(),
                terms.texts().languages(),
                terms.stages(),
                sessions.stream().map(ReadSession::session).toList(),
                segments(sessions)
                        .map(ReadSegment::segment)
                        .sorted(Comparator.comparingLong(segment -> segment.plannedStart()))
                        .toList(),
                terms.headings(fields.optional("board"), DefaultHeadings.OF_THE_EXCHANGE),
                new ActivitiesReader(terms).read(fields.optional("activities")));
    }

    private static Stream<ReadSegment> segments(List<ReadSession> sessions) {
        return sessions.stream().flatMap(session -> session.segments().stream());
    }

    private static List<SetSegmentCall> calls(List<ReadSession> sessions) {
        return segments(sessions).flatMap(ProgrammeReader::calls).toList();
    }

    private static Stream<SetSegmentCall> calls(ReadSegment read) {
        return read.calls().entrySet().stream()
                .map(call -> new SetSegmentCall(read.segment().id(), call.getKey(), call.getValue()));
    }

    private static Set<String> places(List<ReadSession> sessions) {
        var ids = sessions.stream().map(read -> read.session().id().value());
        var segments = segments(sessions).map(read -> read.segment().id().key().value());
        var rooms = segments(sessions)
                .flatMap(read -> read.segment().listedRooms().stream())
                .map(room -> room.id().key().value());
        return Stream.of(ids, segments, rooms).flatMap(each -> each).collect(Collectors.toUnmodifiableSet());
    }
}
