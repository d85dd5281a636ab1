package org.tertulia.server.copies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tertulia.posters.practices.PosterId;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.realtime.contract.Command;
import org.tertulia.server.exporter.Transferable;
import org.tertulia.server.exporter.folder.FolderExport.Posters;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.PosterSource;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;
import org.tertulia.sessions.run.RunCommand.SetSegmentCall;

/** An earlier exchange as a new one can begin with it. Nothing is written to a file. */
public final class EarlierExchange {
    private EarlierExchange() {}

    /** Its content. A poster or a picture is read when it is needed. */
    public static ExchangeFile of(Transferable source, Posters posters) {
        var content = source.content();
        var organisations = content.organisations().stream().map(RegisterOrganisation::new);
        var programme = Stream.of(new PutProgramme(content.programme()));
        var practices = content.practices().stream().map(shown -> new PutPractice(shown.practice()));
        return new ExchangeFile(
                content.slug(),
                content.programme(),
                Stream.<Stream<? extends Command>>of(organisations, programme, calls(source), practices)
                        .<Command>flatMap(each -> each)
                        .toList(),
                source.people().stream().map(EarlierExchange::row).toList(),
                posters(source, posters),
                photos(source.people(), posters));
    }

    private static Stream<Command> calls(Transferable source) {
        return source.content().calls().entrySet().stream()
                .flatMap(calls -> calls.getValue().entrySet().stream()
                        .map(call -> new SetSegmentCall(calls.getKey(), call.getKey(), call.getValue())));
    }

    private static PersonRow row(KnownPerson person) {
        return new PersonRow(
                1,
                person.name(),
                person.email(),
                person.organisation(),
                person.assignments(),
                person.languages(),
                person.id(),
                person.position(),
                person.attends(),
                person.photo());
    }

    private static Map<PracticeId, PosterSource> posters(Transferable source, Posters posters) {
        var sources = new LinkedHashMap<PracticeId, PosterSource>();
        source.content().practices().forEach(shown -> {
            if (shown.poster() != null) {
                sources.put(
                        shown.practice().id(),
                        source(shown.practice().title(), shown.poster().id(), posters));
            }
        });
        return sources;
    }

    private static Map<String, PosterSource> photos(List<KnownPerson> people, Posters posters) {
        var sources = new LinkedHashMap<String, PosterSource>();
        people.stream()
                .filter(person -> !person.photo().isEmpty())
                .forEach(person ->
                        sources.put(person.photo(), source(person.name(), new PosterId(person.photo()), posters)));
        return sources;
    }

    private static PosterSource source(String name, PosterId id, Posters posters) {
        return new PosterSource(name, () -> posters.drawn(id).file());
    }
}
