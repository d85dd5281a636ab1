package org.tertulia.server.importer.mistakes;

import static org.tertulia.server.importer.mistakes.Mistake.mistake;
import static org.tertulia.server.importer.mistakes.Mistake.understood;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names and kinds of files. */
final class MistakesInFiles {
    /** How a picture of a phone begins. */
    private static final byte[] HEIC = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);

    static final List<Mistake> ALL = List.of(
            mistake(
                    "The programme is called `programme.yml`",
                    folder -> folder.rename("programme.yaml", "programme.yml"),
                    "programme.yaml: error: is missing; is it programme.yml? Then rename it",
                    "The name as in the documentation"),
            mistake(
                    "The list is an Excel file of before 2007",
                    folder -> folder.rename("people.csv", "people.xls"),
                    "people.csv: error: is missing; people.xls is no list that can be read: save it as people.xlsx",
                    "*Save as*, *Excel workbook (.xlsx)*"),
            mistake(
                    "The list is there twice, as `people.csv` and `people.xlsx`",
                    folder -> folder.writeOnSecondSheet("people.xlsx", OrganisersFolder.PEOPLE),
                    "people.xlsx: error: is there beside people.csv; keep one of them",
                    "The newer one stays"),
            mistake(
                    "A file that nobody reads, such as `agenda.docx`",
                    folder -> folder.write("agenda.docx", "PK"),
                    "agenda.docx: warning: is not read; the files are programme.yaml, organisations.csv, people.csv (or"
                            + " .xlsx) and practices.yaml",
                    "Nothing, or its content in one of these files"),
            mistake(
                    "The programme is a document of a word processor",
                    folder -> folder.write("programme.yaml", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}),
                    "programme.yaml: error: is not a text file; write it in a text editor and save it as plain text in"
                            + " UTF-8",
                    "*Plain text* when you save it"),
            mistake(
                    "The poster is not in `posters/`",
                    folder -> folder.delete("posters/door.pdf"),
                    "practices.yaml:9: error: practices.door.poster: there is no file posters/door.pdf",
                    "The file in the folder `posters`"),
            mistake(
                    "The poster is a HEIC photo",
                    folder -> folder.write("posters/door.pdf", HEIC),
                    "practices.yaml:9: error: practices.door.poster: This is a HEIC photo. On an iPhone, choose"
                            + " Settings, Camera, Formats, “Most Compatible”, and take the photo again. Or take a"
                            + " screenshot of the photo, and upload the screenshot.",
                    "The photo as JPEG"),
            mistake(
                    "A poster that no practice names",
                    folder -> folder.write("posters/window.pdf", "%PDF-1.4\n"),
                    "posters/window.pdf: warning: is not read; no practice has this poster",
                    "`poster: window.pdf` in its practice"),
            understood(
                    "`poster: Door.PDF` for the file `door.pdf`",
                    folder -> folder.replace("practices.yaml", "door.pdf", "Door.PDF"),
                    "The file, if no other has this name in another case"),
            understood(
                    "`People.CSV`", folder -> folder.rename("people.csv", "People.CSV"), "Names of files in any case"));

    private MistakesInFiles() {}
}
