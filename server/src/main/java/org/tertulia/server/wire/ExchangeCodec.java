package org.tertulia.server.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.realtime.wire.Codec;
import org.tertulia.realtime.wire.UnreadableException;
import org.tertulia.server.parts.ExchangeNames;
import org.tertulia.sessions.people.PersonView;

/** Reads and writes commands, events and views. People's names come from the directory when a view is sent. */
public final class ExchangeCodec implements Codec<Command, Event> {
    private static final String TAG = "type";
    static final String PERSON = "person";

    private final ObjectMapper mapper = WireMapper.ready();
    private final PeopleDirectory directory;

    public ExchangeCodec(PeopleDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Command command(JsonNode json) {
        var type = ExchangeNames.COMMANDS.type(json.path(TAG).asText());
        if (type == null || !ExchangeNames.isSaidByBrowsers(type) || !(json instanceof ObjectNode object)) {
            throw new UnreadableException("command.unknown");
        }
        TextLimits.check(object);
        return command(object, type);
    }

    /** Reads the text of a command that this server has written itself. */
    public Command stored(String text) {
        try {
            var json = mapper.readTree(text);
            var type = ExchangeNames.COMMANDS.type(json.path(TAG).asText());
            if (type == null || !(json instanceof ObjectNode object)) {
                throw new UnreadableException("command.unknown");
            }
            return command(object, type);
        } catch (JsonProcessingException unreadable) {
            throw new UnreadableException("command.unreadable", unreadable);
        }
    }

    private Command command(ObjectNode object, Class<? extends Command> type) {
        ObjectNode fields = object.objectNode().setAll(object);
        fields.remove(TAG);
        try {
            return mapper.treeToValue(fields, type);
        } catch (JsonProcessingException unreadable) {
            throw new UnreadableException("command.unreadable", unreadable);
        }
    }

    @Override
    public String commandText(Command command) {
        var tagged = "{\"" + TAG + "\":\"" + ExchangeNames.COMMANDS.name(command) + "\"";
        var fields = write(command);
        return fields.equals("{}") ? tagged + fields.substring(1) : tagged + "," + fields.substring(1);
    }

    @Override
    public String eventName(Event event) {
        return ExchangeNames.EVENTS.name(event);
    }

    @Override
    public String eventData(Event event) {
        return write(event);
    }

    @Override
    public Event event(String name, String data) {
        var type = ExchangeNames.EVENTS.type(name);
        if (type == null) {
            throw new UnreadableException("event.unknown");
        }
        try {
            return mapper.readValue(data, type);
        } catch (JsonProcessingException unreadable) {
            throw new UnreadableException("event.unreadable", unreadable);
        }
    }

    @Override
    public String view(EntityKey key, View view) {
        return write(named(key, view));
    }

    @Override
    public String extra(EntityKey key, View view, View narrower) {
        var extra = mapper.createObjectNode();
        var wide = named(key, view);
        var narrow = named(key, narrower);
        for (var field : RecordFields.of(wide)) {
            var value = RecordFields.value(field, wide);
            if (!Objects.equals(value, RecordFields.value(field, narrow))) {
                extra.set(field.getName(), mapper.valueToTree(value));
            }
        }
        return extra.toString();
    }

    /** Reads a view as a client does. */
    public <V extends View> V view(JsonNode json, Class<V> type) {
        return mapper.convertValue(json, type);
    }

    private View named(EntityKey key, View view) {
        return view instanceof PersonView person ? named(new PersonId(key.id()), person) : view;
    }

    private View named(PersonId id, PersonView person) {
        return NamedPersonView.of(id, directory, person);
    }

    private String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
