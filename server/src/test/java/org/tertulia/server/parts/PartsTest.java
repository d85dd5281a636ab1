package org.tertulia.server.parts;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.function.Predicate.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.RefusalCode;
import org.tertulia.realtime.contract.View;
import org.tertulia.server.GoldenFile;
import org.tertulia.server.SealedFamilies;
import org.tertulia.server.exchange.RefusalSentences;
import org.tertulia.sessions.whole.CommandRow;
import org.tertulia.sessions.whole.ExchangePart;
import org.tertulia.sessions.whole.Kind;
import org.tertulia.sessions.whole.LeaseKind;

/** Checks of the parts that the compiler cannot do. */
class PartsTest {
    private static final List<ExchangePart<?, ?, ?, ?>> PARTS = ExchangeParts.all();
    /** Packages that every part may use. None of them knows a part. */
    private static final String[] COMMON = {
        "org.tertulia.realtime.contract", "org.tertulia.sessions.whole", "org.tertulia.rapporteur.texts"
    };

    private static final String[] RULES = {
        "org.tertulia.sessions..", "org.tertulia.posters..", "org.tertulia.rapporteur.."
    };

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.tertulia");

    @Test
    void every_command_has_one_row() {
        for (var part : PARTS) {
            var types = rows(part).map(CommandRow::type).toList();
            var family = SealedFamilies.records(part.commands()).collect(Collectors.toSet());
            assertEquals(family, Set.copyOf(types), name(part));
            assertEquals(family.size(), types.size(), name(part));
        }
    }

    @Test
    void every_event_has_one_name() {
        for (var part : PARTS) {
            var events = part.table().events();
            var family = SealedFamilies.records(part.events()).collect(Collectors.toSet());
            assertEquals(family, Set.copyOf(events.values()), name(part));
            assertEquals(family.size(), events.size(), name(part));
        }
    }

    @Test
    void every_view_has_a_kind() {
        var views = HOUSE.that(resideInAnyPackage(RULES)).stream()
                .filter(type -> type.isAssignableTo(View.class) && !type.isInterface())
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());
        assertEquals(views, Set.copyOf(ExchangeNames.VIEWS.types().values()));
    }

    @Test
    void every_refusal_has_a_sentence_in_every_language() {
        for (var part : PARTS) {
            assertEquals(Set.of(), RefusalSentences.missing(refusals(part).toList()), name(part));
        }
    }

    @Test
    void every_act_has_a_name_in_every_language() {
        for (var part : PARTS) {
            var names = part.table().namingEvents().stream().map(ExchangeNames.EVENTS::name);
            assertEquals(Set.of(), RefusalSentences.missingActs(names.toList()), name(part));
        }
    }

    @Test
    void all_names_are_different() {
        assertEquals(Set.of(), twice(part -> rows(part).map(CommandRow::name)));
        assertEquals(Set.of(), twice(part -> part.table().events().keySet().stream()));
        assertEquals(Set.of(), twice(PartsTest::kinds));
        assertEquals(Set.of(), twice(PartsTest::refusals));
        assertEquals(Set.of(), twice(PartsTest::leases));
    }

    @Test
    void a_part_reads_only_earlier_parts() {
        var before = new HashSet<Class<?>>();
        for (var part : PARTS) {
            var above = Stream.of(part.reads().getInterfaces()).filter(not(before::contains));
            assertEquals(List.of(), above.toList(), name(part));
            before.add(part.reads());
        }
    }

    @Test
    void a_part_depends_only_on_the_parts_it_reads() {
        for (var part : PARTS) {
            var known = read(part).map(PartsTest::home);
            knowsOnly(home(part), Stream.concat(known, Stream.of(COMMON)));
        }
        for (var common : COMMON) {
            knowsOnly(common, Stream.of(COMMON));
        }
    }

    /** The package of a part with the packages in it. */
    private static String home(ExchangePart<?, ?, ?, ?> part) {
        return part.getClass().getPackageName() + "..";
    }

    private static void knowsOnly(String home, Stream<String> others) {
        var allowed = Stream.concat(Stream.of(home), others).toArray(String[]::new);
        var unknown = resideInAPackage("org.tertulia..")
                .and(resideInAnyPackage(allowed).negate());
        noClasses()
                .that()
                .resideInAPackage(home)
                .should()
                .dependOnClassesThat(unknown)
                .check(HOUSE);
    }

    @Test
    void a_part_follows_only_events_of_parts_it_reads() {
        for (var part : PARTS) {
            var known = read(part).map(ExchangePart::events).toList();
            for (var followed : part.follows().events()) {
                var isKnown = known.stream().anyMatch(family -> family.isAssignableFrom(followed));
                assertTrue(isKnown || followed == Event.class, name(part) + " follows " + followed);
            }
        }
    }

    @Test
    void the_list_of_parts_is_up_to_date() throws IOException {
        var lines = new ArrayList<String>();
        for (var part : PARTS) {
            lines.add("%s (%s)".formatted(name(part), part.getClass().getPackageName()));
            lines.add(line("commands", rows(part).map(CommandRow::name)));
            lines.add(line("events", part.table().events().keySet().stream()));
            lines.add(line("kinds of entities", kinds(part)));
            lines.add(line("leases", leases(part)));
            lines.add(line("reads", read(part).map(PartsTest::name)));
            lines.add(line(
                    "follows",
                    part.follows().events().stream().map(PartsTest::followed).sorted()));
            lines.add("");
        }
        new GoldenFile(Path.of("src/test/resources/parts.txt")).isExactly(lines);
    }

    private static String line(String what, Stream<String> names) {
        var all = names.collect(Collectors.joining(", "));
        return "  %s: %s".formatted(what, all.isEmpty() ? "none" : all);
    }

    /** A single event by its name, a family by its class. */
    private static String followed(Class<? extends Event> event) {
        return event == Event.class
                ? "every event"
                : SealedFamilies.records(event).toList().equals(List.of(event))
                        ? ExchangeNames.EVENTS.name(event)
                        : "every " + event.getSimpleName();
    }

    /** The parts that this part reads, lowest first. */
    private static Stream<ExchangePart<?, ?, ?, ?>> read(ExchangePart<?, ?, ?, ?> part) {
        return PARTS.stream()
                .filter(other -> !other.equals(part) && other.reads().isAssignableFrom(part.reads()));
    }

    private static Set<String> twice(Function<ExchangePart<?, ?, ?, ?>, Stream<String>> names) {
        var seen = new HashSet<String>();
        return PARTS.stream().flatMap(names).filter(name -> !seen.add(name)).collect(Collectors.toSet());
    }

    private static Stream<CommandRow<?, ?>> rows(ExchangePart<?, ?, ?, ?> part) {
        return part.table().commands().stream().map(row -> row);
    }

    private static Stream<String> kinds(ExchangePart<?, ?, ?, ?> part) {
        return part.table().kinds().stream().map(Kind::name);
    }

    private static Stream<String> leases(ExchangePart<?, ?, ?, ?> part) {
        return part.table().leases().stream().map(LeaseKind::name);
    }

    private static Stream<String> refusals(ExchangePart<?, ?, ?, ?> part) {
        return part.table().refusals().stream().map(RefusalCode::code);
    }

    private static String name(ExchangePart<?, ?, ?, ?> part) {
        return part.name();
    }
}
