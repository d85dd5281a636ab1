package org.tertulia.server.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.Practice;
import org.tertulia.posters.practices.PracticeCommand.AttachPoster;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.lists.PeoplePreview;
import org.tertulia.server.imports.Difference.Item;
import org.tertulia.server.imports.Difference.State;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.whole.Multilingual;

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
        items.addAll(programme());
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
        return compare("organisation", written, now.organisations(), Organisation::id, Organisation::name, State.STAYS);
    }

    private List<Item> practices() {
        var written = folder.commands().stream()
                .flatMap(command -> command instanceof PutPractice(var one) ? Stream.of(one) : Stream.empty());
        var known = now.practices().all().values().stream().map(shown -> shown.practice());
        return compare("practice", written, known, Practice::id, Practice::title, State.STAYS);
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
                attach -> attach.practice().value(),
                State.STAYS);
    }

    private List<Item> programme() {
        var next = folder.programme();
        var before = now.programme();
        var items = new ArrayList<Item>();
        items.add(new Item(
                "programme", title(next.title()), State.of(heading(before).equals(heading(next)))));
        items.addAll(compare(
                "session",
                next.sessions().stream(),
                before.sessions().stream(),
                Session::id,
                session -> title(session.title()),
                State.GOES));
        items.addAll(compare(
                "segment",
                next.segments().stream(),
                before.segments().stream(),
                Segment::id,
                segment -> title(segment.title()),
                State.GOES));
        return items;
    }

    /** A programme without its sessions and segments, which are compared one by one. */
    private static Programme heading(Programme programme) {
        return new Programme(
                programme.title(),
                programme.zone(),
                programme.languages(),
                programme.stages(),
                List.of(),
                List.of(),
                programme.exchangeHeadings(),
                programme.activities());
    }

    private String title(Multilingual text) {
        return text.byLanguage().getOrDefault(folder.programme().languages().getFirst(), "");
    }

    private static <T, K> List<Item> compare(
            String kind,
            Stream<T> written,
            Stream<T> known,
            Function<T, K> id,
            Function<T, String> name,
            State ifMissing) {
        var left = known.collect(Collectors.toMap(id, one -> one, (one, same) -> one, LinkedHashMap::new));
        var items = new ArrayList<Item>();
        written.forEach(one -> items.add(new Item(kind, name.apply(one), state(one, left.remove(id.apply(one))))));
        left.values().forEach(one -> items.add(new Item(kind, name.apply(one), ifMissing)));
        return items;
    }

    private static <T> State state(T written, @Nullable T known) {
        return known == null ? State.NEW : State.of(written.equals(known));
    }
}
