package org.tertulia.server;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tertulia.rapporteur.boards.BoardId;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.whole.Multilingual;

/** Makes one sample of any wire record, always the same, with all optional fields. */
public final class Samples {
    private static final long MOMENT = 1_649_663_400_000L;

    private static final Map<Class<?>, String> COMPOSED_IDS = Map.of(
            EntityKey.class, "session/session-1",
            SubjectKey.class, "practice/practice-1",
            BoardId.class, "room:room-1",
            ClockId.class, "turn:turn-1");

    private static final Map<String, String> TEXTS = Map.of(
            "language", "es",
            "languages", "es",
            "zone", "Europe/Madrid",
            "country", "AR",
            "region", "Latin America",
            "link", "https://voices.example/room-1",
            "what", "turnEnded",
            "hash", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "text", "¿Quién acoge? Los vecinos 🏠");

    private Samples() {}

    public static <T> T of(Class<T> type) {
        var components = type.getRecordComponents();
        var parameters = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components).map(Samples::value).toArray();
        try {
            var constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Object value(RecordComponent component) {
        return value(component.getAnnotatedType(), component.getName());
    }

    private static Object value(AnnotatedType type, String name) {
        if (type instanceof AnnotatedParameterizedType generic) {
            var arguments = generic.getAnnotatedActualTypeArguments();
            return arguments.length == 1 ? List.of(value(arguments[0], name)) : Map.of("es", value(arguments[1], name));
        }
        return value((Class<?>) type.getType(), name);
    }

    private static Object value(Class<?> type, String name) {
        if (type == String.class) {
            return TEXTS.getOrDefault(name, name);
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == int.class || type == Integer.class) {
            return 1;
        } else if (type == long.class || type == Long.class) {
            return name.endsWith("Millis") ? 180_000L : MOMENT;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[type.getEnumConstants().length - 1];
        } else if (type == Multilingual.class) {
            return new Multilingual(Map.of("en", "Who takes them in?", "es", "¿Quién acoge?"));
        } else if (Id.class.isAssignableFrom(type)) {
            return id(type);
        }
        return of(type);
    }

    private static Object id(Class<?> type) {
        var kind = type.getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT);
        try {
            return type.getDeclaredConstructor(String.class).newInstance(COMPOSED_IDS.getOrDefault(type, kind + "-1"));
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
