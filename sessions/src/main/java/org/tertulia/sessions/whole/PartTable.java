package org.tertulia.sessions.whole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.RefusalCode;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.Topic;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.whole.CommandRow.About;
import org.tertulia.sessions.whole.CommandRow.Asked;

/**
 * Everything that a part names: commands with their rights, events, kinds of entities, refusals and leases.
 *
 * @param <R> the state as the part sees it
 * @param <C> the family of its commands
 * @param <E> the family of its events
 */
public final class PartTable<R, C extends Command, E extends Event> {
    private final Class<R> reads;
    private final Class<C> commandFamily;
    private final Class<E> eventFamily;
    private final List<CommandRow<R, ? extends C>> commands = new ArrayList<>();
    private final Map<String, Class<? extends E>> events = new LinkedHashMap<>();
    private final Map<Class<? extends Event>, Naming> namings = new LinkedHashMap<>();
    private final Map<Class<? extends Event>, Function<Event, Map<String, String>>> details = new HashMap<>();
    private final List<Kind<R>> kinds = new ArrayList<>();
    private final Map<String, BiFunction<R, String, Subject>> subjects = new LinkedHashMap<>();
    private final Map<String, BiFunction<R, String, Optional<View>>> introductions = new LinkedHashMap<>();
    private final List<LeaseKind<R>> leases = new ArrayList<>();
    private final List<RefusalCode> refusals = new ArrayList<>();

    /** The table of a part that sees the state as {@code reads}. */
    public PartTable(Class<R> reads, Class<C> commandFamily, Class<E> eventFamily) {
        this.reads = reads;
        this.commandFamily = commandFamily;
        this.eventFamily = eventFamily;
    }

    /** A command about an entity of this part or a part below, with the right of each role. */
    public <T extends C> PartTable<R, C, E> command(
            String name,
            Class<T> type,
            BiFunction<R, T, Subject> about,
            When organiser,
            When facilitator,
            When rapporteur,
            When participant,
            When observer) {
        var right = new Right(organiser, facilitator, rapporteur, participant, observer);
        return command(name, type, right, (state, command, subjectOf) -> about.apply(state, command));
    }

    /** A command about an entity that may belong to a part above. */
    public <T extends C> PartTable<R, C, E> command(String name, Class<T> type, Right right, About<R, T> about) {
        return add(new CommandRow<>(name, type, right, about, Asked.BY_BROWSERS, null));
    }

    /** A command that only alarms and imports send. */
    public <T extends C> PartTable<R, C, E> engineCommand(String name, Class<T> type) {
        return add(new CommandRow<>(
                name, type, Right.NOBODY, (state, command, of) -> Subject.EXCHANGE, Asked.BY_THE_ENGINE, null));
    }

    /** A command of this type can be undone. Pages name what it did by this event. */
    public PartTable<R, C, E> undoable(Class<? extends C> type, Class<? extends Event> done) {
        commands.replaceAll(row -> row.type() == type ? row.undoable(done) : row);
        namings.putIfAbsent(done, Naming.ALWAYS);
        return this;
    }

    /** Pages name acts by these events too. */
    @SafeVarargs
    public final PartTable<R, C, E> naming(Class<? extends E>... events) {
        for (var event : events) {
            namings.putIfAbsent(event, Naming.ALWAYS);
        }
        return this;
    }

    /** These events name an act, whatever follows from them. */
    @SafeVarargs
    public final PartTable<R, C, E> namingWhateverFollows(Class<? extends E>... events) {
        for (var event : events) {
            namings.put(event, Naming.WHATEVER_FOLLOWS);
        }
        return this;
    }

    /** These events also follow from other acts. They name an act only if no event before them does. */
    @SafeVarargs
    public final PartTable<R, C, E> namingIfFirst(Class<? extends E>... events) {
        for (var event : events) {
            namings.put(event, Naming.IF_FIRST);
        }
        return this;
    }

    /** The values with which pages say what an event of this type did. */
    public <T extends E> PartTable<R, C, E> details(Class<T> event, Function<T, Map<String, String>> values) {
        details.put(event, happened -> values.apply(event.cast(happened)));
        return this;
    }

    /** Only the server sends this command, for a person. */
    public PartTable<R, C, E> askedByTheServer(Class<? extends C> type) {
        commands.replaceAll(row -> row.type() == type ? row.asked(Asked.BY_THE_SERVER) : row);
        return this;
    }

    /** An event, with its permanent name in the journal. */
    public PartTable<R, C, E> event(String name, Class<? extends E> type) {
        events.put(name, type);
        return this;
    }

    /** A kind of entity that people see. */
    public PartTable<R, C, E> kind(
            String name,
            Class<? extends View> view,
            Function<R, Stream<EntityKey>> keys,
            BiFunction<R, String, Map<Scope, View>> look) {
        var topic = new Topic(name);
        kinds.add(new Kind<>(name, view, keys, look, (state, id, scope) -> topic));
        return this;
    }

    /** What everybody may know of an entity of this kind that is mentioned. */
    public PartTable<R, C, E> introduction(String kind, BiFunction<R, String, Optional<View>> introduction) {
        introductions.put(kind, introduction);
        return this;
    }

    /** Views of this kind are about other things than the whole kind, so that pages can look at some of them. */
    public PartTable<R, C, E> topic(String kind, Kind.About<R> about) {
        kinds.replaceAll(each -> each.name().equals(kind) ? each.about(about) : each);
        return this;
    }

    /** What a command on an entity of this kind is about, for parts below that know only its key. */
    public PartTable<R, C, E> subject(String kind, BiFunction<R, String, Subject> about) {
        subjects.put(kind, about);
        return this;
    }

    public PartTable<R, C, E> lease(String name, LeaseKind.Holder<R> holder, BiFunction<R, String, Set<Scope>> seenBy) {
        leases.add(new LeaseKind<>(name, holder, seenBy));
        return this;
    }

    public PartTable<R, C, E> refusals(RefusalCode... codes) {
        refusals.addAll(Arrays.asList(codes));
        return this;
    }

    /** The rows of all its commands, in the order in which they were added. */
    public List<CommandRow<R, ? extends C>> commands() {
        return Collections.unmodifiableList(commands);
    }

    /** Its events by their names. */
    public Map<String, Class<? extends E>> events() {
        return Collections.unmodifiableMap(events);
    }

    /** The events that can name an act. */
    public Set<Class<? extends Event>> namingEvents() {
        return Collections.unmodifiableSet(namings.keySet());
    }

    Naming naming(Class<?> event) {
        return namings.getOrDefault(event, Naming.NEVER);
    }

    Map<String, String> details(Event event) {
        return details.getOrDefault(event.getClass(), _ -> Map.of()).apply(event);
    }

    public List<Kind<R>> kinds() {
        return Collections.unmodifiableList(kinds);
    }

    Map<String, BiFunction<R, String, Subject>> subjects() {
        return subjects;
    }

    public List<LeaseKind<R>> leases() {
        return Collections.unmodifiableList(leases);
    }

    public List<RefusalCode> refusals() {
        return Collections.unmodifiableList(refusals);
    }

    Map<String, BiFunction<R, String, Optional<View>>> introductions() {
        return introductions;
    }

    Class<R> reads() {
        return reads;
    }

    Class<C> commandFamily() {
        return commandFamily;
    }

    Class<E> eventFamily() {
        return eventFamily;
    }

    private PartTable<R, C, E> add(CommandRow<R, ? extends C> row) {
        commands.add(row);
        return this;
    }
}
