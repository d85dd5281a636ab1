package org.tertulia.server.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.languages.Language;

/** What is wrong in a programme is said in the language of its reader. */
class ProblemsInLanguagesTest {
    @TempDir
    private Path directory;

    private List<Problem> problems(String part, String other) throws IOException {
        var reading = ExchangeFolder.read(
                new WrittenFolder(directory).programmeWith(part, other).path());
        return switch (reading) {
            case FolderReading.Broken(var problems) -> problems;
            case FolderReading.Whole whole -> whole.warnings();
        };
    }

    /** The only problem, in a language. It is the same in a terminal and on an English page. */
    private String said(Language language, String part, String other) throws IOException {
        var problems = problems(part, other);
        assertEquals(1, problems.size(), problems::toString);
        var reason = Objects.requireNonNull(problems.getFirst().reason(), problems::toString);
        assertEquals(problems.getFirst().message(), reason.in(Language.EN));
        return reason.in(language);
    }

    @Test
    void an_id_or_a_word_that_nobody_knows_comes_with_what_was_meant() throws IOException {
        assertEquals(
                "no hay ninguna organización \"uclgg\"; ¿quiso decir UCLG?",
                said(Language.ES, "facilitators: [uclg]", "facilitators: [uclgg]"));
        assertEquals(
                "il n’y a aucune phase \"later\"\u00A0; il n’y a que now",
                said(Language.FR, "stage: now", "stage: later"));
        assertEquals(
                "la línea 29 ya tiene el segmento \"posters\"; escriba un id distinto en cada lugar",
                said(Language.ES, "- id: review\n", "- id: posters\n"));
        assertEquals(
                "n’est pas un champ à cet endroit\u00A0; vouliez-vous dire time\u00A0?",
                said(Language.FR, "time: 14:00-14:10", "tiime: 14:00-14:10"));
    }

    @Test
    void times_dates_and_lengths_are_in_the_words_of_the_language() throws IOException {
        assertEquals(
                "\"11/04/2022\" no es una fecha; escriba 2022-04-11 para el 11 de abril o 2022-11-04 para el 4 de"
                        + " noviembre",
                said(Language.ES, "date: 2022-04-11", "date: 11/04/2022"));
        assertEquals(
                "\"2022-02-30\" n’est pas une date\u00A0; février a 28 jours",
                said(Language.FR, "date: 2022-04-11", "date: 2022-02-30"));
        assertEquals(
                "2022-04-11 est un lundi\u00A0; la date est-elle juste\u00A0?",
                said(Language.FR, "date: 2022-04-11", "date: Tuesday 11 April 2022"));
        assertEquals(
                "\"14\" no es un horario; escríbalo como 10:00-12:00",
                said(Language.ES, "time: 14:00-14:10", "time: \"14\""));
        assertEquals(
                "2 turnos con sus cambios duran 13 minutos, pero el segmento dura 10 minutos. Se excede en 3 minutos",
                said(Language.ES, "practice: door, time: 4:00", "practice: door, time: 8:00"));
        assertEquals(
                "chevauche “Posters” (14:00-14:20) de 10 minutes\u00A0; changez l’un des horaires, ou donnez une salle"
                        + " à chacun",
                problems("time: 14:00-14:10", "time: 14:00-14:20").stream()
                        .map(problem -> Objects.requireNonNull(problem.reason()).in(Language.FR))
                        .filter(text -> text.startsWith("chevauche"))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void what_is_missing_is_said_once_with_where_else() throws IOException {
        assertEquals(
                "manque\u00A0; écrivez une ligne comme kind: opening",
                said(Language.FR, "        kind: poster-round\n", ""));
        var many = problems("languages: [en, es]", "languages: [en, es, fr]").getFirst();
        assertEquals(
                "no hay texto en fr: 4 × all.title (trends, differences, keys…), 4 × review.title (needs, time,"
                        + " transfer…)",
                Objects.requireNonNull(many.reason()).in(Language.ES).split(", 2 ×", 2)[0]);
    }

    @Test
    void a_problem_of_many_places_names_them_in_each_language() throws IOException {
        var folder = new WrittenFolder(directory).write("practices.yaml", """
            practices:
              - {id: door, city: nowhere, language: es, title: A, challenge: A, response: A, needs: A}
              - {id: desk, city: nowhere, language: es, title: B, challenge: A, response: A, needs: A}
              - {id: house, city: nowhere, language: es, title: C, challenge: A, response: A, needs: A}
              - {id: school, city: nowhere, language: es, title: D, challenge: A, response: A, needs: A}
            """);
        var problem = assertInstanceOf(FolderReading.Broken.class, ExchangeFolder.read(folder.path()))
                .problems()
                .getFirst();
        assertEquals(
                "no hay ninguna organización \"nowhere\"; hay quilmes, uclg (también en desk, house, school)",
                Objects.requireNonNull(problem.reason()).in(Language.ES));
    }
}
