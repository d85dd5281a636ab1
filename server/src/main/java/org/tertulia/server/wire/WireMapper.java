package org.tertulia.server.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.Locale;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.wire.StrictJson;
import org.tertulia.server.parts.ExchangeNames;
import org.tertulia.sessions.whole.Multilingual;

/** Our JSON for records. Equal records always have equal text, because texts are compared. */
final class WireMapper {
    private static final ObjectMapper READY = create();

    static {
        ExchangeNames.COMMANDS.types().values().forEach(READY::readerFor);
    }

    private WireMapper() {}

    /**
     * One shared mapper that has prepared every command. Preparing takes a while, and event loops would wait for each
     * other.
     */
    static ObjectMapper ready() {
        return READY;
    }

    private static ObjectMapper create() {
        var ids = new SimpleModule() {
            private static final long serialVersionUID = 1;

            @Override
            public void setupModule(SetupContext context) {
                context.addDeserializers(new IdDeserializers());
            }
        };
        return StrictJson.mapper()
                .annotationIntrospector(new RecordIntrospector())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .addMixIn(Id.class, BareValues.BareId.class)
                .addMixIn(Multilingual.class, BareValues.BareMultilingual.class)
                .addModule(ids)
                .build();
    }

    /** The wire form of an enum constant: {@code poster-round}. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
