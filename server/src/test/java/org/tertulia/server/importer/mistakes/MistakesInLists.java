package org.tertulia.server.importer.mistakes;

import static org.tertulia.server.importer.mistakes.Mistake.mistake;
import static org.tertulia.server.importer.mistakes.Mistake.understood;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of people and organisations. */
final class MistakesInLists {
    static final List<Mistake> ALL = List.of(
            mistake(
                    "A column is missing",
                    folder -> folder.write("people.csv", """
                        name,email,roles
                        Organiser of UCLG,organiser@uclg.example.org,organiser
                        Delegate of Quilmes,delegate@quilmes.example.org,participant
                        """),
                    "people.csv:1: error: organisation: is missing; the list needs this column",
                    "A column with the organisation of each person"),
            mistake(
                    "The row of headings is missing",
                    folder -> folder.people("name,email,organisation,roles,languages\n", ""),
                    "people.csv:1: error: has no row of headings; write them above the list: name, organisation and"
                            + " others",
                    "`name,email,organisation,roles,languages` as the first row"),
            mistake(
                    "Roles with a comma between them in a list with commas",
                    folder -> folder.people("organiser; facilitator", "organiser, facilitator"),
                    "people.csv:2: error: has 6 cells, but there are only 5 columns; put a text with a separator in"
                            + " quotation marks",
                    "`organiser; facilitator`"),
            mistake(
                    "Nobody is an organiser",
                    folder -> folder.people("organiser; facilitator", "facilitator"),
                    "people.csv: error: has no organiser; give at least one person the role organiser",
                    "`organiser` in the column of roles for one person"),
            mistake(
                    "An organisation that is not in its list",
                    folder -> folder.people("example.org,quilmes", "example.org,Lisboa"),
                    "people.csv:3: error: organisation: there is no organisation \"Lisboa\"; add it to the list of"
                            + " organisations",
                    "A row in `organisations.csv`"),
            mistake(
                    "Two people have the same address",
                    folder -> folder.people("delegate@quilmes", "organiser@uclg"),
                    "people.csv:2: error: email: \"organiser@uclg.example.org\" is also in line 3; keep one of them",
                    "The right address, or none, for one of them"),
            mistake(
                    "An address without @",
                    folder -> folder.people("delegate@quilmes", "delegate.quilmes"),
                    "people.csv:3: error: email: \"delegate.quilmes.example.org\" is not an e-mail address; write it"
                            + " like name@example.org",
                    "The whole address, or an empty cell"),
            mistake(
                    "A role is misspelt",
                    folder -> folder.people("quilmes,participant", "quilmes,particpant"),
                    "people.csv:3: error: roles: \"particpant\" is not a role; did you mean participant?",
                    "The proposed role"),
            mistake(
                    "A role in a session that does not exist",
                    folder -> folder.people("quilmes,participant", "quilmes,rapporteur@mornin"),
                    "people.csv:3: error: roles: there is no session, segment or room \"mornin\"; did you mean"
                            + " morning?",
                    "The proposed session"),
            mistake(
                    "A city of an unknown kind",
                    folder -> folder.replace("organisations.csv", "Quilmes,city", "Quilmes,local"),
                    "organisations.csv:3: error: kind: \"local\" is not one of city, region, network, ministry, agency,"
                            + " parliament, civil-society, academia, private-sector, media, other",
                    "One of these kinds"),
            mistake(
                    "An old Excel file under a new name",
                    folder -> {
                        folder.delete("people.csv");
                        folder.write("people.xlsx", "ÐÏ\u0011à¡±\u001Aá", StandardCharsets.ISO_8859_1);
                    },
                    "people.xlsx: error: is an old Excel file or has a password; save it without one as XLSX or CSV",
                    "*Save as*, *Excel workbook (.xlsx)*"),
            mistake(
                    "A list with accents in Windows-1252",
                    folder -> folder.write(
                            "people.csv",
                            OrganisersFolder.PEOPLE.replace("Delegate of", "Delegación de"),
                            Charset.forName("windows-1252")),
                    "people.csv: warning: is not UTF-8; it was read as Windows-1252. Check the letters with accents",
                    "Nothing, if the letters are right. Or *CSV UTF-8* when you save it"),
            understood(
                    "A list with semicolons or tabs between its columns",
                    folder -> folder.write(
                            "people.csv",
                            OrganisersFolder.PEOPLE.replace(";", "/").replace(',', ';')),
                    "As a spreadsheet of that country writes it"),
            understood(
                    "A list in UTF-16",
                    folder -> folder.write(
                            "people.csv", OrganisersFolder.PEOPLE.replace(',', '\t'), StandardCharsets.UTF_16),
                    "*Unicode text* of a spreadsheet"),
            understood(
                    "Headings in Spanish or French, in another order, with a title above them",
                    folder -> folder.write("people.csv", """
                        Lista de participantes,,,,
                        Correo electrónico,Nombre,Apellidos,Organización,Función
                        organiser@uclg.example.org,Organiser,of UCLG,UCLG,organizadora
                        delegate@quilmes.example.org,Delegate,of Quilmes,quilmés,participante
                        """),
                    "The columns, the roles in three languages, and an organisation by its name without accents"),
            understood(
                    "A spreadsheet with the list on its second sheet",
                    folder -> {
                        folder.delete("people.csv");
                        folder.writeOnSecondSheet("people.xlsx", OrganisersFolder.PEOPLE);
                    },
                    "The first sheet with known headings"),
            understood(
                    "An address with spaces or characters that nobody sees",
                    folder -> folder.people("delegate@quilmes", "\u00A0Delegate\u200B@quilmes"),
                    "The address without them, in small letters"));

    private MistakesInLists() {}
}
