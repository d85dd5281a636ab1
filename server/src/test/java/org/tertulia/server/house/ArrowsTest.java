package org.tertulia.server.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.util.Date;
import java.util.Random;
import java.util.Scanner;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The modules depend on each other in one direction, and the rules are pure. */
class ArrowsTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.tertulia");

    private static final String SESSIONS = "org.tertulia.sessions..";
    private static final String POSTERS = "org.tertulia.posters..";
    private static final String RAPPORTEUR = "org.tertulia.rapporteur..";
    private static final String DOCUMENT = "org.tertulia.rapporteur.document..";
    private static final String SERVER = "org.tertulia.server..";
    private static final String[] LANGUAGE = {
        "java.lang..", "java.util", "java.util.function", "java.util.stream", "java.util.regex", "java.text",
        "java.time..", "java.math", "java.nio.charset", "java.security", "org.jspecify..", "org.pcollections..",
        "org.tertulia.realtime.contract"
    };

    /** The classes that use SQL. Add each new store here. */
    private static final String STORES = String.join(
            "|",
            "realtime\\.journal\\.PostgresJournal",
            "server\\.postgres\\.\\w+",
            "server\\.identity\\.BrowserSessions",
            "server\\.exporter\\.BriefRows",
            "server\\.\\w+\\.\\w+Store");

    private static final Set<String> IMPURE_CALLS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault");

    @Test
    void sessions_depends_only_on_the_contract() {
        check(rules(SESSIONS).should().onlyDependOnClassesThat(areKnownTo(SESSIONS)));
    }

    @Test
    void posters_depends_only_on_sessions() {
        check(rules(POSTERS).should().onlyDependOnClassesThat(areKnownTo(POSTERS, SESSIONS)));
    }

    @Test
    void rapporteur_depends_only_on_posters_and_sessions() {
        check(rules(RAPPORTEUR).should().onlyDependOnClassesThat(areKnownTo(RAPPORTEUR, POSTERS, SESSIONS)));
    }

    @Test
    void documents_are_drawn_only_from_published_briefs() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(DOCUMENT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi.."));
        check(noClasses()
                .that()
                .resideInAPackage(DOCUMENT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx..", SERVER));
    }

    @Test
    void the_rules_use_no_clock_no_randomness_and_no_input() {
        check(noClasses()
                .that()
                .resideInAnyPackage(SESSIONS, POSTERS, RAPPORTEUR)
                .and()
                .resideOutsideOfPackage(DOCUMENT)
                .should()
                .callMethodWhere(impure()));
    }

    @Test
    void the_rules_have_no_field_with_randomness_or_time() {
        check(noClasses()
                .that()
                .resideInAnyPackage(SESSIONS, POSTERS, RAPPORTEUR)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, SecureRandom.class, Date.class, Timer.class, Scanner.class));
    }

    @Test
    void the_engine_knows_nothing_about_exchanges() {
        check(noClasses()
                .that()
                .resideInAPackage("org.tertulia.realtime..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SESSIONS, POSTERS, RAPPORTEUR, SERVER));
    }

    @Test
    void the_contract_depends_only_on_java() {
        check(rules("org.tertulia.realtime.contract").should().onlyDependOnClassesThat(areKnownTo()));
    }

    @Test
    void only_stores_and_journals_use_sql() {
        check(noClasses()
                .that()
                .haveNameNotMatching("org\\.tertulia\\.(%s)(\\$.*)?".formatted(STORES))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx.sqlclient..", "io.vertx.pgclient..", "java.sql..", "org.postgresql.."));
    }

    @Test
    void the_packages_of_the_server_have_no_cycles() {
        check(slices().matching("org.tertulia.server.(*)..").should().beFreeOfCycles());
    }

    @Test
    void the_packages_of_the_engine_have_no_cycles() {
        check(slices().matching("org.tertulia.realtime.(*)..").should().beFreeOfCycles());
    }

    @Test
    void the_packages_of_the_rules_have_no_cycles() {
        check(slices().matching("org.tertulia.sessions.(*)..").should().beFreeOfCycles());
        check(slices().matching("org.tertulia.rapporteur.(*)..").should().beFreeOfCycles());
    }

    @Test
    void no_package_of_the_engine_depends_on_the_whole() {
        check(noClasses()
                .that()
                .resideInAPackage("org.tertulia.realtime.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.tertulia.realtime"));
    }

    private static GivenClassesConjunction rules(String module) {
        return classes().that().resideInAPackage(module).and().resideOutsideOfPackage(DOCUMENT);
    }

    private static DescribedPredicate<JavaClass> areKnownTo(String... modules) {
        return resideInAnyPackage(LANGUAGE)
                .or(resideInAnyPackage(modules))
                .or(belongToAnyOf(URI.class, URISyntaxException.class, TimeUnit.class));
    }

    private static DescribedPredicate<JavaCall<?>> impure() {
        return DescribedPredicate.describe(
                "reads a clock, uses randomness or asks the machine", call -> isImpure(call.getTarget()));
    }

    private static boolean isImpure(CodeUnitCallTarget target) {
        return IMPURE_CALLS.contains(target.getOwner().getName() + "." + target.getName());
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}
