package org.tertulia.server.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.boards.BoardId;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.whole.PlainText;

/** Reads ids as bare strings with only a few safe characters. */
final class IdDeserializers extends Deserializers.Base {
    private static final Pattern COMPOSED = Pattern.compile("[A-Za-z0-9_:/-]{1,120}");

    /** Ids that consist of a kind and that kind's own id. */
    private static final Set<Class<?>> COMPOSED_IDS =
            Set.of(EntityKey.class, Scope.class, SubjectKey.class, BoardId.class, ClockId.class);

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        var id = type.getRawClass();
        return Id.class.isAssignableFrom(id) ? new IdDeserializer(id.asSubclass(Id.class)) : null;
    }

    private static final class IdDeserializer extends StdScalarDeserializer<Id> {
        private static final long serialVersionUID = 1;

        private final transient Constructor<? extends Id> constructor;
        private final boolean composed;

        IdDeserializer(Class<? extends Id> type) {
            super(type);
            constructor = constructorOf(type);
            composed = COMPOSED_IDS.contains(type);
        }

        @Override
        public Id deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var value = context.readValue(parser, String.class);
            if (!isAllowed(value)) {
                throw context.weirdStringException(value, handledType(), "not an id");
            }
            try {
                return constructor.newInstance(value);
            } catch (InvocationTargetException refused) {
                throw context.weirdStringException(value, handledType(), "no such id");
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private boolean isAllowed(String value) {
            return composed ? COMPOSED.matcher(value).matches() : PlainText.isId(value);
        }

        private static Constructor<? extends Id> constructorOf(Class<? extends Id> type) {
            try {
                return type.getDeclaredConstructor(String.class);
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(type + " is not made of its bare value", impossible);
            }
        }
    }
}
