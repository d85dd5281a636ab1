package org.tertulia.sessions.programme.edit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks over all that a record holds, and makes copies of it in which one value is another. */
final class RecordWalk {
    private RecordWalk() {}

    /**
     * A copy of the whole record in which one value is another.
     *
     * @param place the way to the value, such as {@code rooms.title}
     */
    record Variant(String place, Object whole) {}

    /** One variant for each value of this class, at any depth. */
    static <T> List<Variant> variants(Object whole, Class<T> type, Function<T, Object> other) {
        return at("", whole, type, other).toList();
    }

    /** The places at which nothing is said, so that a walk would pass over them. */
    static List<String> gaps(Object whole) {
        return gaps("", whole).toList();
    }

    private static Stream<String> gaps(String place, @Nullable Object value) {
        return switch (value) {
            case null -> Stream.of(place);
            case List<?> list when list.isEmpty() -> Stream.of(place);
            case List<?> list -> gaps(place, list.getFirst());
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents())
                        .flatMap(part -> gaps(place + "." + part.getName(), value(part, record)));
            default -> Stream.empty();
        };
    }

    private static <T> Stream<Variant> at(String place, Object value, Class<T> type, Function<T, Object> other) {
        if (type.isInstance(value)) {
            return Stream.of(new Variant(place, other.apply(type.cast(value))));
        }
        return switch (value) {
            case List<?> list -> inList(place, list, type, other);
            case Record record -> inRecord(place, record, type, other);
            default -> Stream.empty();
        };
    }

    private static <T> Stream<Variant> inList(String place, List<?> list, Class<T> type, Function<T, Object> other) {
        return IntStream.range(0, list.size())
                .boxed()
                .flatMap(index -> at(place, list.get(index), type, other).map(variant -> {
                    var copy = new ArrayList<Object>(list);
                    copy.set(index, variant.whole());
                    return new Variant(variant.place(), List.copyOf(copy));
                }));
    }

    private static <T> Stream<Variant> inRecord(String place, Record record, Class<T> type, Function<T, Object> other) {
        var parts = record.getClass().getRecordComponents();
        var values = Arrays.stream(parts).map(part -> value(part, record)).toArray();
        return IntStream.range(0, parts.length)
                .boxed()
                .filter(index -> values[index] != null)
                .flatMap(index -> at(place + "." + parts[index].getName(), values[index], type, other)
                        .map(variant -> {
                            var copy = values.clone();
                            copy[index] = variant.whole();
                            return new Variant(variant.place(), made(record.getClass(), copy));
                        }));
    }

    private static @Nullable Object value(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(part.toString(), impossible);
        }
    }

    private static Object made(Class<?> type, Object[] values) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(type.toString(), impossible);
        }
    }
}
