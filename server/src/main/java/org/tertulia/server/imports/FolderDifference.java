package org.tertulia.server.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tertulia.posters.practices.Practice;
import org.tertulia.posters.practices.PracticeCommand.AttachPoster;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.lists.PeoplePreview;
import org.tertulia.server.imports.Difference.Item;
import org.tertulia.server.imports.Difference.State;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;

/** Compares the folder of an exchange with the exchange as it is now. */
final class FolderDifference {
    private final ExchangeFile folder;
    private final ExchangeState now;

    FolderDifference(ExchangeFile folder, ExchangeState now) {
        this.folder = folder;
        this.now = now;
    }

    /** What an import changes, thing by thing. A person or a poster that the folder does not have stays in the exchange. */
    Difference find(PeoplePreview people, List<AttachPoster> posters) {
        var items = new ArrayList<Item>();
        items.addAll(organisations());
        items.addAll(new ProgrammeDifference(now.programme(), folder.programme()).items());
        items.addAll(practices());
        items.addAll(posters(posters));
        people.rows().forEach(row -> items.add(new Item("person", row.row().name(), State.of(row.state()))));
        var effects = new Effects(now);
        var commands = Stream.concat(folder.commands().stream(), posters.stream())
                .filter(command -> !effects.areThere(command))
                .toList();
        return new Difference(List.copyOf(items), commands, people.changes());
    }

    private List<Item> organisations() {
        var written = folder.commands().stream()
                .flatMap(command -> command instanceof RegisterOrganisation(var one) ? Stream.of(one) : Stream.empty());
        return compare("organisation", written, now.organisations(), Organisation::id, Organisation::name);
    }

    private List<Item> practices() {
        var written = folder.commands().stream()
                .flatMap(command -> command instanceof PutPractice(var one) ? Stream.of(one) : Stream.empty());
        var known = now.practices().all().values().stream().map(shown -> shown.practice());
        return compare("practice", written, known, Practice::id, Practice::title);
    }

    private List<Item> posters(List<AttachPoster> drawn) {
        var known = now.practices().all().values().stream()
                .flatMap(shown -> shown.poster() == null
                        ? Stream.empty()
                        : Stream.of(new AttachPoster(shown.practice().id(), shown.poster())));
        return compare(
                "poster",
                drawn.stream(),
                known,
                AttachPoster::practice,
                attach -> attach.practice().value());
    }

    /** What the folder does not have stays. */
    private static <T, K> List<Item> compare(
            String kind, Stream<T> written, Stream<T> known, Function<T, K> id, Function<T, String> name) {
        return ProgrammeDifference.compare(kind, written, known, id, name, State.STAYS, (before, after) -> List.of());
    }
}
