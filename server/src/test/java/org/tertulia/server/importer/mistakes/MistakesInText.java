package org.tertulia.server.importer.mistakes;

import static org.tertulia.server.importer.mistakes.Mistake.mistake;
import static org.tertulia.server.importer.mistakes.Mistake.understood;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Signs and spaces of a YAML file. */
final class MistakesInText {
    static final List<Mistake> ALL = List.of(
            mistake(
                    "A line begins with a tab",
                    folder -> folder.programme("    date:", "\tdate:"),
                    "programme.yaml:13: error: begins with a tab; indent with spaces instead",
                    "Spaces instead of the tab, as many as in the line above"),
            mistake(
                    "A quotation mark is not closed",
                    folder -> folder.programme("en: Welcome", "en: \"Welcome"),
                    "programme.yaml:21: error: has a quotation mark that is not closed; write another one after the"
                            + " text",
                    "`en: \"Welcome\"`"),
            mistake(
                    "A quotation mark is not closed, and there are others below",
                    folder -> {
                        folder.programme("en: Welcome", "en: \"Welcome");
                        folder.programme("es: Bienvenida", "es: \"Bienvenida\"");
                    },
                    "programme.yaml:21: error: has a quotation mark that is not closed; write another one after the"
                            + " text",
                    "`en: \"Welcome\"`"),
            mistake(
                    "A title has a colon",
                    folder -> folder.programme("en: Welcome", "en: Opening: welcome to all"),
                    "programme.yaml:21: error: has a colon inside a text; put the text in quotation marks:"
                            + " en: \"Opening: welcome to all\"",
                    "The line as Tertulia proposes it"),
            mistake(
                    "A title in braces has a comma",
                    folder -> folder.programme("{en: Tables, es: Mesas}", "{en: Tables, rooms, es: Mesas}"),
                    "programme.yaml:32: error: sessions.morning.segments.tables.title: has a comma inside a text;"
                            + " put the text in quotation marks: \"Tables, rooms\"",
                    "`{en: \"Tables, rooms\", es: Mesas}`"),
            mistake(
                    "A line is indented further than its neighbours",
                    folder -> folder.programme("    time: 09:00-11:00", "      time: 09:00-11:00"),
                    "programme.yaml:14: error: is indented by 6 spaces, but the line above by 4; indent both alike",
                    "Both lines begin below each other"),
            mistake(
                    "A line is indented less than its neighbours",
                    folder -> folder.programme("    time: 09:00-11:00", "   time: 09:00-11:00"),
                    "programme.yaml:14: error: is indented by 3 spaces, which fits no line above;"
                            + " indent it like the lines that it belongs to",
                    "Both lines begin below each other"),
            mistake(
                    "The hyphen before a new segment is missing",
                    folder -> folder.programme("- id: posters", "  id: posters"),
                    "programme.yaml:24: error: sessions.morning.segments.welcome.id: is written twice, first in line"
                            + " 17; a new item of a list begins with a hyphen: - id",
                    "`- id: posters`"),
            mistake(
                    "The hyphen before the only session is missing",
                    folder -> folder.programme("- id: morning", "  id: morning"),
                    "programme.yaml:12: error: sessions: must be a list; begin each item with a hyphen: - id",
                    "`- id: morning`"),
            mistake(
                    "There is no space after a hyphen",
                    folder -> folder.programme("- id: welcome", "-id: welcome"),
                    "programme.yaml:17: error: needs a space after the hyphen: - id: welcome",
                    "`- id: welcome`"),
            mistake(
                    "There is no space after a colon",
                    folder -> folder.programme("kind: opening", "kind:opening"),
                    "programme.yaml:18: error: needs a space after the colon: kind: opening",
                    "`kind: opening`"),
            mistake(
                    "There is no space after a colon in braces",
                    folder -> folder.programme("{en: Tables, es: Mesas}", "{en:Tables, es: Mesas}"),
                    "programme.yaml:32: error: sessions.morning.segments.tables.title: needs a space after the colon:"
                            + " en: Tables",
                    "`{en: Tables, es: Mesas}`"),
            mistake(
                    "There is no colon after the name of a field",
                    folder -> folder.programme("kind: opening", "kind opening"),
                    "programme.yaml:18: error: needs a colon after the name of the field: kind: opening",
                    "`kind: opening`"),
            mistake(
                    "A list with the dashes or dots of a word processor",
                    folder -> folder.programme("- id: posters", "• id: posters"),
                    "programme.yaml:24: error: begins with •; write a hyphen before each item of a list: - id: posters",
                    "`- id: posters`"),
            mistake(
                    "A title begins with a sign, or has words behind its quotation marks",
                    folder -> folder.programme("en: Welcome", "en: 'It's time'"),
                    "programme.yaml:21: error: has a text that begins with '; put it all in quotation marks:"
                            + " en: \"It's time\"",
                    "The line as Tertulia proposes it"),
            mistake(
                    "The texts of a title stand without braces in one line",
                    folder -> folder.programme("{en: Tables, es: Mesas}", "en: Tables, es: Mesas"),
                    "programme.yaml:32: error: needs braces around its texts: title: {en: Tables, es: Mesas}",
                    "The line as Tertulia proposes it"),
            mistake(
                    "A brace is not closed",
                    folder -> folder.programme("{en: Tables, es: Mesas}", "{en: Tables, es: Mesas"),
                    "programme.yaml:32: error: has a { that is not closed; write } after the last text",
                    "`{en: Tables, es: Mesas}`"),
            mistake(
                    "`sessions` is there twice, once for each day",
                    folder -> folder.programme("sessions:", """
                        sessions:
                          - id: early
                            date: 2027-04-12
                            time: 08:00-09:00
                            title: {en: Early, es: Temprano}
                            segments: [{id: tea, kind: break, time: 08:00-09:00, title: {en: Tea, es: Té}}]
                        sessions:\
                        """),
                    "programme.yaml:17: error: sessions: is written twice, first in line 11; put both lists below the"
                            + " first",
                    "One `sessions:` with all sessions below it"),
            mistake(
                    "A title is cut by a number sign",
                    folder -> folder.programme("en: Welcome", "en: Welcome to room #2"),
                    "programme.yaml:21: warning: sessions.morning.segments.welcome.title.en: \"#2\" is not read,"
                            + " because # begins a remark; put the text in quotation marks: \"Welcome to room #2\"",
                    "`en: \"Welcome to room #2\"`"),
            understood(
                    "Spaces that do not break, as pages and word processors have them",
                    folder -> folder.programme("        kind: opening", "\u00A0".repeat(8) + "kind:\u00A0opening"),
                    "Usual spaces, at the beginning of a line and after a colon"),
            understood(
                    "Quotation marks of a word processor: `kind: “opening”`",
                    folder -> folder.programme("kind: opening", "kind: “opening”"),
                    "Around a word, a time or a date they are left out"),
            understood(
                    "A programme in UTF-16, as an old editor saves it",
                    folder -> folder.write("programme.yaml", OrganisersFolder.PROGRAMME, StandardCharsets.UTF_16),
                    "By its byte order mark, or by its zeros"),
            understood(
                    "`Kind: opening`, `line_up: …`",
                    folder -> {
                        folder.programme("kind: opening", "Kind: opening");
                        folder.programme("line-up:", "line_up:");
                    },
                    "Names of fields in any case, with `_` or a space for the hyphen"));

    private MistakesInText() {}
}
