package org.tertulia.realtime.cards;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.realtime.cards.Cards.Ask;
import org.tertulia.realtime.cards.Cards.Fact;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.View;
import org.tertulia.realtime.wire.Codec;
import org.tertulia.realtime.wire.StrictJson;
import org.tertulia.realtime.wire.UnreadableException;

/** How cards are written down. */
public final class CardsCodec implements Codec<Ask, Fact> {
    private static final Map<String, Class<?>> FACTS =
            Stream.of(Fact.class.getPermittedSubclasses()).collect(Collectors.toMap(CardsCodec::name, type -> type));

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Tagged {}

    private final JsonMapper json = json();

    private static JsonMapper json() {
        var json = StrictJson.mapper().addMixIn(Ask.class, Tagged.class).build();
        Stream.of(Ask.class.getPermittedSubclasses())
                .forEach(type -> json.registerSubtypes(new NamedType(type, name(type))));
        return json;
    }

    @Override
    public Ask command(JsonNode node) {
        try {
            return json.treeToValue(node, Ask.class);
        } catch (JsonProcessingException e) {
            throw new UnreadableException("command.unreadable", e);
        }
    }

    @Override
    public String commandText(Ask command) {
        return text(command);
    }

    @Override
    public String eventName(Fact event) {
        return name(event.getClass());
    }

    @Override
    public String eventData(Fact event) {
        return text(event);
    }

    @Override
    public Fact event(String name, String data) {
        try {
            return (Fact) json.readValue(data, Objects.requireNonNull(FACTS.get(name)));
        } catch (JsonProcessingException e) {
            throw new UnreadableException("event.unreadable", e);
        }
    }

    @Override
    public String view(EntityKey key, View view) {
        return text(view);
    }

    /** Whoever reads a card at its table has heard how long it is. */
    @Override
    public String extra(EntityKey key, View view, View narrower) {
        return text(view);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
