package org.tertulia.server.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agenda in one table, as offices write and send it. */
class AgendaTest {
    private static final String SPEAKERS = ": warning: has speakers without an organisation; they are listed under"
            + " \"Speakers of Peer exchange of Quito\"";

    @TempDir
    private Path directory;

    private GivenSchedule agenda(String text) throws IOException {
        return GivenSchedule.written(directory.resolve("Peer exchange of Quito.csv"), text)
                .in("America/Guayaquil");
    }

    @Test
    void a_table_with_times_and_titles_is_a_programme() throws IOException {
        var agenda = agenda("""
            Date,Start,End,Activity,Room,Speakers
            2027-04-12,9:00,9:30,Registration,,
            ,9.30,10h30,Opening,Sala 1,"Mayor of Quito, Mayor"
            13 April 2027,09:00,,Site visit to the shelter,,
            ,11:00,11:30,Coffee break,,
            ,11:30,13:00,Closing,Sala 1,
            """);
        assertEquals(
                List.of(
                        "registration REGISTRATION 04-12 09:00+30 {en=Registration}",
                        "opening OPENING 04-12 09:30+60 {en=Opening}",
                        "site-visit-to-the-shelter VISIT 04-13 09:00+120 {en=Site visit to the shelter}",
                        "coffee-break BREAK 04-13 11:00+30 {en=Coffee break}",
                        "closing CLOSING 04-13 11:30+90 {en=Closing}"),
                agenda.segments());
        assertEquals(List.of("Peer exchange of Quito.csv" + SPEAKERS), agenda.warnings());
    }

    @Test
    void a_row_with_only_a_date_begins_a_day_and_a_row_without_a_time_belongs_to_the_one_above() throws IOException {
        var agenda = agenda("""
            Intercambio entre ciudades;;;
            Hora;Actividad;Ponentes;Modera
            Lunes 12 de abril de 2027;;;
            09:00-10:30;Panel: La acogida;;Secretaria de UCLG
            ;Quito: albergues;Delegada de Quito (Directora);
            ;Quilmes: una puerta;Delegado de Quilmes;
            10:30-11:00;Pausa café;;
            Día 2;;;
            09:00-12:00;Mesas redondas;por confirmar;
            """);
        assertEquals(
                List.of(
                        "panel-la-acogida PANEL 04-12 09:00+90 {es=Panel: La acogida}",
                        "pausa-cafe BREAK 04-12 10:30+30 {es=Pausa café}",
                        "mesas-redondas ROUND_TABLES 04-13 09:00+180 {es=Mesas redondas}"),
                agenda.segments());
        var exchange = agenda.whole().exchange();
        var panel = exchange.programme().segments().getFirst();
        assertEquals(
                "- Quito: albergues\n- Quilmes: una puerta",
                Objects.requireNonNull(panel.objective()).byLanguage().get("es"));
        assertEquals(
                "Intercambio entre ciudades",
                exchange.programme().title().byLanguage().get("es"));
        assertEquals(
                "MODERATOR, PANELLIST, PANELLIST",
                panel.namedFront().stream().map(seat -> seat.role().name()).collect(Collectors.joining(", ")));
        assertEquals(
                List.of(
                        "Organiser of UCLG ",
                        "Secretaria de UCLG ",
                        "Delegada de Quito Directora",
                        "Delegado de Quilmes "),
                exchange.people().stream()
                        .map(person -> person.name() + " " + person.position())
                        .toList());
    }

    @Test
    void after_midnight_an_item_is_still_of_the_same_evening() throws IOException {
        var agenda = agenda("""
            Day,Time,Title
            2027-04-12,21:00-23:30,Dinner
            ,23:30,Music
            ,00:30-01:00,Farewell
            """);
        assertEquals(
                List.of(
                        "dinner SOCIAL 04-12 21:00+150 {en=Dinner}",
                        "music TALK 04-12 23:30+30 {en=Music}",
                        "farewell TALK 04-13 00:30+30 {en=Farewell}"),
                agenda.segments());
        assertEquals(
                List.of("Peer exchange of Quito.csv:3: warning: Time: has no end; 30 minutes are taken"),
                agenda.warnings());
    }

    @Test
    void items_that_begin_together_without_an_end_last_until_the_next_later_one() throws IOException {
        var agenda = agenda("""
            Date,Time,Title,Room
            2027-04-12,09:00,Panel,Hall
            ,09:00,Workshop,Room 1
            ,09:00,Talk,Room 2
            ,10:15,Closing,Hall
            ,10:15,Farewell,Room 1
            """);
        assertEquals(
                List.of(
                        "panel PANEL 04-12 09:00+75 {en=Panel}",
                        "workshop ROUND_TABLES 04-12 09:00+75 {en=Workshop}",
                        "talk TALK 04-12 09:00+75 {en=Talk}",
                        "closing CLOSING 04-12 10:15+30 {en=Closing}",
                        "farewell TALK 04-12 10:15+30 {en=Farewell}"),
                agenda.segments());
        assertEquals(
                List.of(
                        "Peer exchange of Quito.csv:5: warning: Time: has no end; 30 minutes are taken",
                        "Peer exchange of Quito.csv:6: warning: Time: has no end; 30 minutes are taken"),
                agenda.warnings());
    }

    @Test
    void what_is_missing_is_said_once_with_what_to_do() throws IOException {
        var rows = """
            Time,Title
            09:00-10:00,Welcome
            10:00-11:00,Panel
            """;
        assertEquals(
                List.of("Peer exchange of Quito.csv: error: does not say its days; write a column Date, or say the"
                        + " first day with --date 2027-04-11"),
                agenda(rows).errors());
        assertEquals(
                List.of("Peer exchange of Quito.csv: error: does not say who organises it; say it with --organiser"
                        + " \"Name <address@example.org>\""),
                agenda(rows).on("2027-04-12").withoutOrganiser().errors());
        assertEquals(
                List.of("Peer exchange of Quito.csv: error: does not say its time zone; say it with --zone, such as"
                        + " --zone Europe/Madrid"),
                GivenSchedule.written(directory.resolve("Peer exchange of Quito.csv"), rows)
                        .on("2027-04-12")
                        .errors());
        assertEquals(
                List.of(
                        "Peer exchange of Quito.csv:2: error: Date: \"12/04/2027\" is not a date; write 2027-04-12 for"
                                + " 12 April or 2027-12-04 for 4 December",
                        "Peer exchange of Quito.csv:3: error: Time: \"noon\" is not a time; write it like 10:00 or"
                                + " 10:00-12:00"),
                agenda("""
                    Date,Time,Title
                    12/04/2027,09:00-10:00,Welcome
                    2027-04-12,noon,Lunch
                    """).errors());
    }

    @Test
    void a_row_with_a_room_of_its_own_runs_in_parallel() throws IOException {
        var agenda = agenda("""
            Fecha,Hora,Actividad,Sala,Ponentes
            2027-04-12,09:00-10:30,Taller 1,Sala A,Delegada de Quito
            ,,Taller 2,Sala B,Delegado de Quilmes
            ,10:30-11:00,Almuerzo de despedida,,
            """);
        assertEquals(
                List.of(
                        "taller-1 ROUND_TABLES 04-12 09:00+90 {es=Taller 1}",
                        "taller-2 ROUND_TABLES 04-12 09:00+90 {es=Taller 2}",
                        "almuerzo-de-despedida BREAK 04-12 10:30+30 {es=Almuerzo de despedida}"),
                agenda.segments());
        assertEquals(1, agenda.segment("taller-2").namedFront().size());
    }

    @Test
    void a_rule_of_the_house_in_a_title_holds() throws IOException {
        var agenda = agenda("""
            Date,Time,Title
            2027-04-12,09:00-10:30,Closed exchange (Chatham House Rule)
            2027-04-12,10:30-11:00,Panel
            """);
        assertEquals(
                "CHATHAM_HOUSE null",
                agenda.whole().exchange().programme().segments().stream()
                        .map(segment -> segment.setting() == null
                                ? null
                                : segment.setting().rule())
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void a_day_without_a_year_and_half_an_am_or_pm_are_errors_and_notes_are_not() throws IOException {
        assertEquals(
                List.of(
                        "Peer exchange of Quito.csv:2: error: Title: \"Jeudi 10 juin\" is a day without its year; write"
                                + " the year too",
                        "Peer exchange of Quito.csv:3: error: Time: \"2:00-3:30 pm\" says am or pm only once; write it"
                                + " like 10:00-12:00 or 21:00-22:30"),
                agenda("""
                    Time,Title,Length
                    Jeudi 10 juin,,
                    2:00-3:30 pm,Welcome,
                    Total,,13
                    """).on("2027-06-10").errors());
        var named = agenda("""
            Hora,Actividad,Duración
            Día 12 de abril de 2027,,
            09:00,Bienvenida institucional,1h30
            Día 2,,
            09:00,Clausura,2 horas
            """);
        assertEquals(
                List.of(
                        "bienvenida-institucional OPENING 04-12 09:00+90 {es=Bienvenida institucional}",
                        "clausura CLOSING 04-13 09:00+120 {es=Clausura}"),
                named.segments());
    }

    @Test
    void a_very_long_cell_is_read_at_once() throws IOException {
        var endless = "lunes" + " ".repeat(50_000) + "x";
        var agenda = agenda("Date,Time,Title\n2027-04-12,09:00-10:00,Welcome\n,," + endless + "\n");
        assertEquals(1, agenda.segments().size());
    }
}
