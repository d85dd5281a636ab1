package org.tertulia.server.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.tertulia.posters.PostersCommand.AttachPoster;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.realtime.wire.Codec;
import org.tertulia.realtime.wire.UnreadableException;
import org.tertulia.sessions.SessionsView.PersonView;

/** Reads and writes what is played in an exchange; people's names come from the directory as they are sent. */
public final class ExchangeCodec implements Codec<Command, Event> {
    private static final String TAG = "type";
    private static final String PERSON = "person/";

    /** What no browser says: the server asks for it in somebody's name, once it has drawn what they brought. */
    private static final Class<? extends Command> DRAWN = AttachPoster.class;

    private final ObjectMapper mapper = WireMapper.ready();
    private final PeopleDirectory directory;

    public ExchangeCodec(PeopleDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Command command(JsonNode json) {
        var type = CommandNames.ALL.type(json.path(TAG).asText());
        if (type == null || type == DRAWN || !(json instanceof ObjectNode object)) {
            throw new UnreadableException("command.unknown");
        }
        TextLimits.check(object);
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
        var tagged = "{\"" + TAG + "\":\"" + CommandNames.ALL.name(command) + "\"";
        var fields = write(command);
        return fields.equals("{}") ? tagged + fields.substring(1) : tagged + "," + fields.substring(1);
    }

    @Override
    public String eventName(Event event) {
        return EventNames.ALL.name(event);
    }

    @Override
    public String eventData(Event event) {
        return write(event);
    }

    @Override
    public Event event(String name, String data) {
        var type = EventNames.ALL.type(name);
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
        return write(view instanceof PersonView person ? named(key, person) : view);
    }

    /** Reads a view as whoever sees it does. */
    public <V extends View> V view(JsonNode json, Class<V> type) {
        return mapper.convertValue(json, type);
    }

    private NamedPersonView named(EntityKey key, PersonView view) {
        var person = new PersonId(key.value().substring(PERSON.length()));
        return NamedPersonView.of(directory.nameOf(person), view);
    }

    private String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
