package org.tertulia.server.parts;

import java.util.HashSet;
import java.util.Set;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.whole.CommandRow.Asked;

/** The names of commands, events and views on the wire and in the journal, collected from all parts. */
public final class ExchangeNames {
    public static final Names<Command> COMMANDS = commands();
    public static final Names<Event> EVENTS = events();

    /** The view types by kind of entity. */
    public static final Names<View> VIEWS = views();

    private static final Set<Class<?>> SAID_BY_BROWSERS = saidByBrowsers();

    private ExchangeNames() {}

    /** Whether a browser may send this command at all. The person also needs the right. */
    public static boolean isSaidByBrowsers(Class<? extends Command> command) {
        return SAID_BY_BROWSERS.contains(command);
    }

    private static Names<Event> events() {
        var names = new Names<Event>();
        ExchangeParts.all().forEach(part -> part.table().events().forEach(names::add));
        return names;
    }

    private static Names<Command> commands() {
        var names = new Names<Command>();
        ExchangeParts.all().forEach(part -> part.table().commands().forEach(row -> names.add(row.name(), row.type())));
        return names;
    }

    private static Names<View> views() {
        var names = new Names<View>();
        ExchangeParts.all().forEach(part -> part.table().kinds().forEach(kind -> names.add(kind.name(), kind.view())));
        return names;
    }

    private static Set<Class<?>> saidByBrowsers() {
        var types = new HashSet<Class<?>>();
        for (var part : ExchangeParts.all()) {
            part.table().commands().stream()
                    .filter(row -> row.asked() == Asked.BY_BROWSERS)
                    .forEach(row -> types.add(row.type()));
        }
        return types;
    }
}
