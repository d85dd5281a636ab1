package org.tertulia.server.pages;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.identity.PeopleStore.Links;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.server.importer.lists.RowPreview;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.languages.Messages;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.setting.AttendanceMode;
import org.tertulia.sessions.whole.Role;

/** Writes the rows of the organisers' list of people and of an import's preview. */
public record PeoplePage(Messages messages, Reader reader, SeenExchange seen) {
    /**
     * A person in the list.
     *
     * @param called the name, with what tells the person apart from others of this name
     */
    public record Row(
            String id,
            String name,
            String called,
            String organisation,
            String roles,
            String attends,
            String address,
            String links,
            boolean revocable) {}

    /**
     * A row in an import's preview.
     *
     * @param state for its style: new, changed, same or wrong
     * @param changes what changes of a person who already takes part
     */
    public record Brought(
            int line,
            String name,
            String organisation,
            String roles,
            String address,
            String state,
            String said,
            List<Change> changes) {}

    /** What is different about a person after an import. */
    public record Change(String label, String before, String after) {}

    public List<Row> rows(Collection<KnownPerson> people, Map<PersonId, Links> links) {
        var namesakes = Namesakes.of(people, seen);
        return people.stream()
                .map(person -> row(person, namesakes.name(person.id()), links.get(person.id())))
                .sorted(InOrder.by(reader.language(), Row::name)
                        .thenComparing(InOrder.by(reader.language(), Row::organisation))
                        .thenComparing(Row::address)
                        .thenComparing(Row::id))
                .toList();
    }

    private Row row(KnownPerson person, String called, @Nullable Links links) {
        return new Row(
                person.id().value(),
                person.name(),
                called,
                organisation(person.organisation().value()),
                roles(person.assignments()),
                attends(person.attends()),
                person.email(),
                links(links),
                links != null);
    }

    public List<Brought> brought(List<RowPreview> rows) {
        return rows.stream().map(this::brought).toList();
    }

    private Brought brought(RowPreview preview) {
        var row = preview.row();
        var state = switch (preview.state()) {
            case NEW -> "new";
            case CHANGED -> "changed";
            case SAME -> "same";
            case ERROR -> "wrong";
        };
        var said = messages.say(reader.language(), "import.state." + state);
        return new Brought(
                row.line(),
                row.name(),
                organisation(row.organisation().value()),
                roles(row.assignments()),
                row.email(),
                state,
                said,
                changes(row, preview.known()));
    }

    private List<Change> changes(PersonRow row, @Nullable KnownPerson known) {
        return known == null
                ? List.of()
                : Stream.of(
                                change("people.name", known.name(), row.name()),
                                change("people.address", known.email(), row.email()),
                                change(
                                        "people.organisation",
                                        organisation(known.organisation().value()),
                                        organisation(row.organisation().value())),
                                change("people.roles", narrowed(known.assignments()), narrowed(row.assignments())),
                                change("import.column.position", known.position(), row.position()),
                                change("import.column.attends", attends(known.attends()), attends(row.attends())),
                                change(
                                        "languages",
                                        String.join(", ", known.languages()),
                                        String.join(", ", row.languages())))
                        .filter(change -> !change.before().equals(change.after()))
                        .toList();
    }

    private Change change(String label, String before, String after) {
        return new Change(messages.say(reader.language(), label), before, after);
    }

    private String organisation(String id) {
        return Namesakes.organisation(seen, id);
    }

    private String roles(List<Assignment> assignments) {
        return assignments.stream()
                .map(Assignment::role)
                .distinct()
                .map(this::role)
                .collect(Collectors.joining(", "));
    }

    private String attends(@Nullable AttendanceMode mode) {
        return mode == null ? "" : messages.say(reader.language(), "mode." + Words.of(mode));
    }

    private String role(Role role) {
        return messages.say(
                reader.language(),
                "role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The roles, each with the id of the session, segment or room that it is for. */
    private String narrowed(List<Assignment> assignments) {
        return assignments.stream()
                .map(assignment -> role(assignment.role())
                        + (assignment.to() == null ? "" : " (" + assignment.to().id() + ")"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** How many valid links somebody has, and when one was last used. */
    public String links(@Nullable Links links) {
        if (links == null) {
            return messages.say(reader.language(), "people.none");
        }
        var used = links.used();
        if (used == null) {
            return messages.say(reader.language(), "people.unused", Map.of("count", links.made()));
        }
        var when = reader.dateTime(used.toInstant().toEpochMilli());
        return messages.say(reader.language(), "people.used", Map.of("count", links.made(), "when", when));
    }
}
