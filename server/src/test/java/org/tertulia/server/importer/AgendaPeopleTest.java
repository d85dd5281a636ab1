package org.tertulia.server.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;

/** An agenda in one table names people in many ways. */
class AgendaPeopleTest {
    @TempDir
    private Path directory;

    private GivenSchedule agenda(String text) throws IOException {
        return GivenSchedule.written(directory.resolve("Peer exchange of Quito.csv"), text)
                .in("America/Guayaquil");
    }

    /** The same in a spreadsheet, where a cell may have several lines. */
    private Path spreadsheet(String... rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            workbook.newWorksheet("Contacts").value(0, 0, "Telephone numbers");
            var sheet = workbook.newWorksheet("Agenda");
            for (int row = 0; row < rows.length; row++) {
                var cells = rows[row].split("\\|", -1);
                for (int place = 0; place < cells.length; place++) {
                    sheet.value(row, place, cells[place].replace("/", "\n"));
                }
            }
        }
        return Files.write(directory.resolve("agenda.xlsx"), bytes.toByteArray());
    }

    @Test
    void people_stand_in_lines_of_one_cell_and_other_sheets_are_named() throws IOException {
        var file = spreadsheet(
                "Time|Session|Who", "10:00-11:00|Round table|Moderator: Secretary of UCLG/- Mayor of Quito, Quito/TBC");
        var agenda = GivenSchedule.written(file).in("Europe/Madrid").on("2027-04-12");
        assertEquals(List.of("round-table ROUND_TABLES 04-12 10:00+60 {en=Round table}"), agenda.segments());
        assertEquals(2, agenda.segment("round-table").namedFront().size());
        assertEquals(
                List.of(
                        "agenda.xlsx: warning: has sheets that are not read: Contacts",
                        "agenda.xlsx: warning: has speakers without an organisation; they are listed under"
                                + " \"Speakers of agenda\""),
                agenda.warnings());
    }

    @Test
    void speakers_without_an_organisation_belong_to_one_with_a_name_in_the_language_of_the_programme()
            throws IOException {
        assertEquals(List.of("speakers-of-peer-exchange-of-quito Speakers of Peer exchange of Quito"), speakersOf("""
            Date,Time,Activity,Speakers
            2027-04-12,09:00-10:00,Panel,Mayor of Quito
            """));
        assertEquals(List.of("speakers-of-encuentro-de-quito Ponentes de Encuentro de Quito"), speakersOf("""
            Encuentro de Quito,,,
            Fecha,Hora,Actividad,Ponentes
            2027-04-12,09:00-10:00,Panel,Alcaldía de Quito
            """));
        assertEquals(
                List.of("speakers-of-rencontre-de-quito Intervenant·es de « Rencontre de Quito »"), speakersOf("""
                    Rencontre de Quito,,,
                    Jour,Heure,Activité,Intervenants
                    2027-04-12,09:00-10:00,Débat,Mairie de Quito
                    """));
    }

    private List<String> speakersOf(String text) throws IOException {
        return agenda(text).whole().exchange().commands().stream()
                .flatMap(command -> command instanceof RegisterOrganisation(var one)
                        ? Stream.of(one)
                        : Stream.<Organisation>empty())
                .map(organisation -> organisation.id().value() + " " + organisation.name())
                .filter(organisation -> organisation.startsWith("speakers-of"))
                .toList();
    }

    @Test
    void people_stand_between_commas_if_there_are_three_or_two_that_begin_alike() throws IOException {
        var agenda = agenda("""
            Date,Time,Title,Speakers
            2027-04-12,09:00-10:00,Panel,"Quilmes, Rosario, Montevideo"
            2027-04-12,10:00-11:00,Cities,"City of Quito, City of Recife"
            2027-04-12,11:00-12:00,Talk,"Mayor of Quito, Chair"
            2027-04-12,12:00-13:00,Words,"Hargeisa: TBC"
            """);
        assertEquals(
                List.of(3, 2, 1, 0),
                agenda.whole().exchange().programme().segments().stream()
                        .map(segment -> segment.namedFront().size())
                        .toList());
        assertEquals(
                List.of("Quilmes", "Rosario", "Montevideo", "City of Quito", "City of Recife", "Mayor of Quito"),
                agenda.whole().exchange().people().stream()
                        .skip(1)
                        .map(PersonRow::name)
                        .toList());
    }
}
