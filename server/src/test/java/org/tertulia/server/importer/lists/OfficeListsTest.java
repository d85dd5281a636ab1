package org.tertulia.server.importer.lists;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tertulia.server.importer.lists.RowPreview.State;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.setting.AttendanceMode;

/** Lists as spreadsheets, mail programs and people leave them. */
class OfficeListsTest {
    private static final List<String> THREE = List.of("Zoé Ümit", "Álvaro Núñez", "José Ibáñez");
    private static final String LIST = """
        name;email;organisation;roles;languages
        Zoé Ümit;zoe@example.org;uclg;participant;en
        Álvaro Núñez;alvaro@example.org;uclg;participant;es
        José Ibáñez;jose@example.org;uclg;participant;es fr
        """;

    private static void isRead(ReadList list) {
        assertEquals(THREE, list.names(), list.problems()::toString);
        assertEquals(Collections.nCopies(3, State.NEW), list.states(), list.problems()::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sep-line.csv", "trailing-empty-columns.csv", "windows-1252-semicolon.csv", "collation.csv"})
    void a_list_as_a_spreadsheet_saves_it_is_read(String file) {
        isRead(ReadList.ofFile(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "x-MacRoman"})
    void a_list_is_read_in_the_encodings_of_an_office_with_and_without_a_mark(String encoding) {
        isRead(ReadList.of(LIST.getBytes(Charset.forName(encoding))));
        if (encoding.startsWith("UTF")) {
            isRead(ReadList.of(("\uFEFF" + LIST).getBytes(Charset.forName(encoding))));
        }
    }

    @Test
    void an_encoding_that_had_to_be_guessed_is_said() {
        var guessed = ReadList.of(LIST.getBytes(Charset.forName("windows-1252")));
        assertEquals(
                List.of("people.csv: warning: is not UTF-8; it was read as Windows-1252. Check the letters with"
                        + " accents"),
                guessed.problems());
        assertEquals(List.of(), ReadList.of(LIST.getBytes(UTF_16LE)).problems());
    }

    @Test
    void a_character_that_was_lost_holds_back_its_row_alone() {
        var lost = ReadList.of(LIST.replace("Álvaro", "\uFFFDlvaro"));
        assertEquals(List.of(State.NEW, State.ERROR, State.NEW), lost.states());
        var bytes = LIST.getBytes(UTF_8);
        bytes[LIST.indexOf("Zoé")] = (byte) 0xFF;
        assertEquals(
                List.of(State.ERROR, State.NEW, State.NEW), ReadList.of(bytes).states());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void any_usual_separator_is_found(String separator) {
        isRead(ReadList.of(LIST.replace(";", separator)));
        isRead(ReadList.of(
                "sep=" + separator + "\r\n" + LIST.replace(";", separator).replace("\n", "\r\n")));
        isRead(ReadList.of(
                LIST.replace("Zoé Ümit", "\"Zoé Ümit\"").replace(";", separator).replace("\n", "\r")));
    }

    @Test
    void empty_rows_empty_columns_and_a_title_do_not_matter() {
        isRead(ReadList.of("\n\n" + LIST.replace("\n", ";;\n;;;;;;\n\n")));
        isRead(ReadList.of("List of participants, as of 3 May\n\n" + LIST));
        isRead(ReadList.of(LIST.replaceAll("(?m)^", ";").replace("\n", ";\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NAME;E-MAIL;ORGANIZATION;ROLE;LANGUAGE",
                "Nombre completo;Correo electrónico;Institución;Función;Idiomas",
                "Nom et prénom;Courriel;Organisme;Rôle;Langue(s)",
                "Participante *;Correo-e;Municipio;Rol;Idioma de trabajo",
                "nom;adresse e-mail;collectivité;rôles;langues parlées",
                "Name ;\u00A0eMail Address (required);City;Roles;Languages spoken"
            })
    void headings_are_understood_in_any_case_and_in_three_languages(String headings) {
        isRead(ReadList.of(LIST.replace("name;email;organisation;roles;languages", headings)));
    }

    @Test
    void columns_may_come_in_any_order() {
        isRead(ReadList.of("""
            Langues,Organisation,Courriel,Nom,Prénom
            en,uclg,zoe@example.org,Ümit,Zoé
            es,uclg,alvaro@example.org,Núñez,Álvaro
            fr,uclg,jose@example.org,Ibáñez,José
            """));
        assertEquals(
                "Ana Gil",
                ReadList.of("Apellidos;Nombre;Ciudad\nGil;Ana;uclg\n").first().name());
    }

    @Test
    void an_unknown_column_is_left_out_and_a_misspelt_one_is_named() {
        var phone = ReadList.of("name,phone,organisation\nAna,+34 600,uclg\n");
        assertEquals(List.of(State.NEW), phone.states());
        assertEquals(
                List.of("people.csv:1: warning: phone: is not a column of this list, and is left out"),
                phone.problems());
        assertEquals(
                List.of("people.csv:1: error: nmae: is not a column of this list; did you mean name?"),
                ReadList.of("nmae,organisation\nAna,uclg\n").problems());
        assertEquals(
                List.of("people.csv:1: error: Courriel: is the column email a second time; leave one out"),
                ReadList.of("name,e-mail,Courriel,organisation\nAna,,a@example.org,uclg\n")
                        .problems());
    }

    @Test
    void a_message_names_the_column_as_it_is_written() {
        assertEquals(
                List.of("people.csv:2: error: Correo: \"ana\" is not an e-mail address;"
                        + " write it like name@example.org"),
                ReadList.of("Nombre;Correo;Ciudad\nAna;ana;uclg\n").problems());
    }

    @Test
    void a_broken_row_does_not_swallow_the_rows_below() {
        var quote = ReadList.of(LIST.replace("Álvaro Núñez", "\"Álvaro Núñez"));
        assertEquals(List.of(State.NEW, State.ERROR, State.NEW), quote.states());
        assertEquals(List.of("people.csv:3: error: has a quotation mark (\") that is not closed"), quote.problems());
        var tab = ReadList.of(LIST.replace("Núñez;alvaro", "Núñez\talvaro"));
        assertEquals(
                List.of("people.csv:3: error: has a tab inside a text, and fewer cells than columns;"
                        + " put each text in its own cell"),
                tab.problems().stream()
                        .filter(problem -> problem.contains("tab"))
                        .toList());
        assertEquals(List.of(State.NEW, State.ERROR, State.NEW), tab.states());
        var comma = ReadList.of(LIST.replace(';', ',').replace("Álvaro Núñez", "Núñez, Álvaro"));
        assertTrue(comma.problems().getFirst().contains("has 6 cells, but there are only 5 columns"));
    }

    @Test
    void quotation_marks_inside_a_name_are_no_error() {
        var list = ReadList.of("name,organisation\nAna \"La Jefa\" Gil,uclg\n\"Eva \"\"La Jefa\"\" Gil\" ,uclg\n");
        assertEquals(List.of("Ana \"La Jefa\" Gil", "Eva \"La Jefa\" Gil"), list.names());
        assertEquals(List.of(), list.problems());
    }

    @Test
    void roles_and_languages_are_understood_in_words() {
        var list = ReadList.of("""
            name;organisation;roles;languages
            Ana;uclg;Facilitadora;español, inglés
            Luc;uclg;Intervenant·e / observateur;français et anglais
            Zoé;uclg;PUNTO FOCAL y ponente;"EN, pt_br; Haitian Creole"
            Ivo;uclg;facilitador/a@peer-1;Français (courant)
            """);
        assertEquals(List.of(), list.problems());
        assertEquals(
                List.of("[es, en]", "[fr, en]", "[en, pt-BR, ht]", "[fr]"),
                list.preview().rows().stream()
                        .map(row -> row.row().languages().toString())
                        .toList());
        assertEquals(
                List.of("[FACILITATOR]", "[SPEAKER, OBSERVER]", "[FOCAL_POINT, SPEAKER]", "[FACILITATOR]"),
                list.preview().rows().stream()
                        .map(row -> row.row().assignments().stream()
                                .map(assignment -> assignment.role())
                                .toList()
                                .toString())
                        .toList());
    }

    @Test
    void a_wrong_role_or_language_shows_the_right_form() {
        var list = ReadList.of(
                "name,organisation,roles,languages\nAna,uclg,facilitador de mesa,sp\nEva,uclg,partcipant,englsh\n");
        assertEquals(
                List.of(
                        "people.csv:2: error: languages: \"sp\" is not a language; write es for Spanish",
                        "people.csv:3: error: languages: \"englsh\" is not a language; write en for English"),
                list.problems().stream()
                        .filter(problem -> problem.contains("languages"))
                        .toList());
        assertTrue(list.problems().stream().anyMatch(problem -> problem.endsWith("did you mean participant?")));
    }

    @Test
    void an_organisation_is_found_by_its_name_in_any_case_and_without_accents() {
        for (var written :
                List.of("mexico", "MEXICO", "ciudad de mexico", "Ciudad de México", "CIUDAD DE ME\u0301XICO")) {
            var list = ReadList.of("name,organisation\nAna," + written + "\n");
            assertEquals(new OrganisationId("mexico"), list.first().organisation(), written);
            assertEquals(List.of(), list.problems());
        }
        assertTrue(ReadList.of("name,organisation\nAna,san jose\n")
                .problems()
                .getFirst()
                .endsWith("write one of their ids: san-jose-cr, san-jose-uy"));
        assertTrue(ReadList.of("name,organisation\nAna,Ciudad de Mexiko\n")
                .problems()
                .getFirst()
                .endsWith("did you mean Ciudad de México?"));
    }

    @Test
    void one_mistake_in_many_rows_has_the_same_words_in_each() {
        var list = ReadList.of("name,organisation\nAna,Lisbon\nEva,Lisbon\n");
        assertEquals(
                List.of(
                        "people.csv:2: error: organisation: there is no organisation \"Lisbon\"; add it to the list of"
                                + " organisations",
                        "people.csv:3: error: organisation: there is no organisation \"Lisbon\"; add it to the list of"
                                + " organisations"),
                list.problems());
    }

    @ParameterizedTest
    @CsvSource({
        "attends,on-site,ON_SITE",
        "Attendance mode,In person,ON_SITE",
        "Modalidad,Presencial,ON_SITE",
        "Mode de participation,En présentiel,ON_SITE",
        "on-site / online,Online,ONLINE",
        "Modalidad de participación,EN LINEA,ONLINE",
        "Modalité,À distance,ONLINE",
    })
    void a_list_says_who_attends_on_site_and_who_online(String heading, String word, AttendanceMode mode) {
        var list = ReadList.of("name,organisation," + heading + "\nAna,uclg," + word + "\nZoé,uclg,\n");
        assertEquals(List.of(), list.problems());
        assertEquals(
                Arrays.asList(mode, null),
                list.taken().stream().map(KnownPerson::attends).toList());
    }

    @Test
    void an_empty_cell_leaves_how_a_person_attends_and_an_unknown_word_is_an_error() {
        var known = ReadList.of("name,organisation,attends\nAna,uclg,online\n").taken();
        assertEquals(
                List.of(State.SAME),
                ReadList.of("name,organisation,attends\nAna,uclg,\n", known).states());
        assertEquals(
                List.of(State.CHANGED),
                ReadList.of("name,organisation,attends\nAna,uclg,on-site\n", known)
                        .states());
        assertEquals(
                List.of("people.csv:2: error: attends: \"perhaps\" is neither on-site nor online"),
                ReadList.of("name,organisation,attends\nAna,uclg,perhaps\n").problems());
    }

    @Test
    void a_file_that_is_no_list_says_what_to_do() {
        assertEquals(
                List.of("people.csv: error: is a PDF; send the spreadsheet as XLSX or CSV"),
                ReadList.of("%PDF-1.7\n").problems());
        assertEquals(
                List.of("people.csv: error: is an old Excel file or has a password;"
                        + " save it without one as XLSX or CSV"),
                ReadList.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2})
                        .problems());
        assertEquals(
                List.of("people.csv: error: is empty"), ReadList.of(" \n,,\n").problems());
        assertTrue(ReadList.of(new byte[] {0, 1, 2, 3, 0, 0, 0, 9})
                .problems()
                .getFirst()
                .contains("is not a text file"));
        assertTrue(ReadList.of("name,organisation\n" + "Ana,uclg\n".repeat(5_001))
                .problems()
                .toString()
                .contains("more than 5,000 rows"));
        assertEquals(List.of(), ReadList.of(LIST.getBytes(UTF_16BE)).problems());
    }
}
