package org.tertulia.server.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.View;
import org.tertulia.realtime.wire.FromServer.RawJson;
import org.tertulia.server.SealedFamilies;
import org.tertulia.sessions.whole.Multilingual;
import org.tertulia.sessions.whole.Right;
import org.tertulia.sessions.whole.Role;
import org.tertulia.sessions.whole.When;

/** Writes TypeScript types for wire records: a union for each sealed family, an interface for each record. */
final class TypeScript {
    private static final Map<Class<?>, String> SIMPLE = Map.ofEntries(
            Map.entry(String.class, "string"),
            Map.entry(UUID.class, "string"),
            Map.entry(int.class, "number"),
            Map.entry(Integer.class, "number"),
            Map.entry(long.class, "number"),
            Map.entry(Long.class, "number"),
            Map.entry(double.class, "number"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(JsonNode.class, "Command"),
            Map.entry(RawJson.class, "View"));

    private final StringBuilder families = new StringBuilder();
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, Class<?>> named = new HashMap<>();
    private final Deque<Class<?>> waiting = new ArrayDeque<>();

    /** A sealed family of records, distinguished by {@code type}. Each record has its wire name. */
    TypeScript family(Class<?> family, Function<Class<?>, String> tag) {
        var members = SealedFamilies.records(family).toList();
        union(
                nameOf(family),
                members.stream().map(tag).map(TypeScript::upperCamel).toList());
        for (var member : members) {
            var name = tag.apply(member);
            members(upperCamel(name), member, "  type: \"" + name + "\";\n");
        }
        return this;
    }

    private static String upperCamel(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    TypeScript union(String name, Collection<String> members) {
        families.append("export type %s =\n  | %s;\n\n".formatted(name, String.join("\n  | ", members)));
        return this;
    }

    /** The view types by the beginning of the entity's key. */
    TypeScript views(Map<String, ? extends Class<?>> byKind) {
        var fields = byKind.entrySet().stream()
                .map(entry -> "  %s: %s;\n".formatted(entry.getKey(), reference(entry.getValue())))
                .collect(Collectors.joining());
        families.append("/** What people see, by what the entity's key begins with. */\n");
        families.append(
                "export interface Views {\n%s}\n\nexport type View = Views[keyof Views];\n\n".formatted(fields));
        return this;
    }

    /** The event by which pages name what a command did, and its part. */
    record ActName(String what, String part) {}

    /** The commands that can be undone. */
    TypeScript undoable(Map<String, ActName> commands) {
        var lines = new StringBuilder();
        commands.forEach((command, done) ->
                lines.append("  %s: { what: \"%s\", part: \"%s\" },\n".formatted(command, done.what(), done.part())));
        families.append("/** The event by which pages name what a command did, and its part. */\n");
        families.append("export interface ActName {\n  readonly what: string;\n  readonly part: string;\n}\n\n");
        families.append("/** The commands that can be undone, and what they did. */\n");
        families.append("export const undoable: { readonly [T in Command[\"type\"]]?: ActName } = {\n%s};\n\n"
                .formatted(lines));
        return this;
    }

    /** The table of rights: for each command the roles that may send it, and when. */
    TypeScript rights(Map<String, Right> byCommand) {
        var conditions = Arrays.stream(When.values())
                .filter(when -> when != When.NO)
                .map(when -> "\"%s\"".formatted(WireMapper.kebab(when)));
        families.append("/** Under which condition a role may do something. */\n");
        families.append("export type When = %s;\n\n".formatted(conditions.collect(Collectors.joining(" | "))));
        var lines = new StringBuilder();
        byCommand.forEach((command, right) -> lines.append("  %s: {%s },\n".formatted(command, row(right))));
        families.append("/** Which roles may send a command, and when. Interpreters, speakers and focal points have a"
                + " participant's rights. */\n");
        families.append(
                "export const rights: { readonly [T in Command[\"type\"]]: { readonly [R in Role]?: When } } = {\n%s};\n\n"
                        .formatted(lines));
        return this;
    }

    /** Interpreters, speakers and focal points have a participant's rights, so they need no columns. */
    private static String row(Right right) {
        return Stream.of(Role.ORGANISER, Role.FACILITATOR, Role.RAPPORTEUR, Role.PARTICIPANT, Role.OBSERVER)
                .filter(role -> right.of(role) != When.NO)
                .map(role -> " %s: \"%s\"".formatted(WireMapper.kebab(role), WireMapper.kebab(right.of(role))))
                .collect(Collectors.joining(","));
    }

    String text() {
        while (!waiting.isEmpty()) {
            declare(waiting.remove());
        }
        var all = families + String.join("\n", types.values());
        return "// Written from the server's records by its test of the wire types; do not edit.\n\n"
                + "/** Another one means that views look different: nothing that was kept before can be shown. */\n"
                + "export const wireFormat = \"%08x\";\n\n".formatted(all.hashCode())
                + all;
    }

    private void declare(Class<?> type) {
        if (Id.class.isAssignableFrom(type)) {
            alias(type, "string");
        } else if (type == Multilingual.class) {
            alias(type, "{ [language: string]: string }");
        } else if (type.isEnum()) {
            alias(type, constants(type).map("\"%s\""::formatted).collect(Collectors.joining(" | ")));
        } else {
            members(nameOf(type), type, "");
        }
    }

    private void alias(Class<?> type, String meaning) {
        types.put(nameOf(type), "export type %s = %s;\n".formatted(nameOf(type), meaning));
    }

    private void members(String name, Class<?> type, String tag) {
        var components = List.of(type.getRecordComponents());
        if (!tag.isEmpty()
                && components.stream().anyMatch(component -> component.getName().equals("type"))) {
            throw new IllegalStateException(type + " has a component that its tag hides");
        }
        var fields = components.stream().map(this::field).collect(Collectors.joining());
        types.put(name, "export interface %s {\n%s%s}\n".formatted(name, tag, fields));
    }

    private String field(RecordComponent component) {
        var type = component.getAnnotatedType();
        var absent = type.isAnnotationPresent(Nullable.class);
        return "  %s%s: %s%s;\n"
                .formatted(component.getName(), absent ? "?" : "", reference(type), absent ? " | undefined" : "");
    }

    private String reference(AnnotatedType type) {
        if (!(type instanceof AnnotatedParameterizedType generic)) {
            return reference((Class<?>) type.getType());
        }
        var arguments = generic.getAnnotatedActualTypeArguments();
        return arguments.length == 1
                ? "readonly %s[]".formatted(reference(arguments[0]))
                : "{ [key: string]: %s }".formatted(reference(arguments[1]));
    }

    private String reference(Class<?> type) {
        var simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (!named.containsKey(nameOf(type))) {
            waiting.add(type);
        }
        return claim(type);
    }

    private String claim(Class<?> type) {
        var other = named.putIfAbsent(nameOf(type), type);
        if (other != null && other != type) {
            throw new IllegalStateException(other + " and " + type + " have one name");
        }
        return nameOf(type);
    }

    /** A record or enum inside another record is named after both. One inside a family, or a record inside a view, has its own name. */
    private String nameOf(Class<?> type) {
        var outer = type.getDeclaringClass();
        return outer == null || outer.isInterface() || isOfView(type, outer)
                ? type.getSimpleName()
                : nameOf(outer) + type.getSimpleName();
    }

    private static boolean isOfView(Class<?> type, Class<?> outer) {
        return type.isRecord() && View.class.isAssignableFrom(outer);
    }

    private static Stream<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> WireMapper.kebab((Enum<?>) constant));
    }
}
