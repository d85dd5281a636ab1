package org.tertulia.realtime.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.UUID;
import org.tertulia.realtime.contract.PersonId;

/** Messages on a socket as JSON. */
public final class Wire {
    private static final JsonMapper JSON = StrictJson.mapper()
            .annotationIntrospector(new RequiredComponents())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addMixIn(FromBrowser.class, Tagged.class)
            .addMixIn(FromServer.class, Tagged.class)
            .addMixIn(PersonId.class, Bare.class)
            .addModule(new SimpleModule().addDeserializer(UUID.class, new BrowserIds()))
            .build();

    static {
        name("hello", FromBrowser.Hello.class);
        name("look", FromBrowser.Look.class);
        name("do", FromBrowser.Do.class);
        name("ping", FromBrowser.Ping.class);
        name("lease", FromBrowser.Lease.class);
        name("welcome", FromServer.Welcome.class);
        name("changes", FromServer.Changes.class);
        name("leases", FromServer.Leases.class);
        name("done", FromServer.Done.class);
        name("refused", FromServer.Refused.class);
        name("unknown", FromServer.Unknown.class);
        name("pong", FromServer.Pong.class);
        name("bye", FromServer.Bye.class);
        name("bad", FromServer.Bad.class);
    }

    private Wire() {}

    public static FromBrowser read(String text) {
        if (!text.stripLeading().startsWith("{")) {
            throw new UnreadableException("message.unreadable");
        }
        try {
            return JSON.readValue(text, FromBrowser.class);
        } catch (JsonProcessingException e) {
            throw new UnreadableException("message.unreadable", e);
        }
    }

    static String text(FromServer message) {
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void name(String name, Class<?> type) {
        JSON.registerSubtypes(new NamedType(type, name));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Tagged {}

    private interface Bare {
        @JsonValue
        String value();
    }
}
