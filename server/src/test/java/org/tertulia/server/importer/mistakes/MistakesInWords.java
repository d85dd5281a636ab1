package org.tertulia.server.importer.mistakes;

import static org.tertulia.server.importer.mistakes.Mistake.mistake;
import static org.tertulia.server.importer.mistakes.Mistake.understood;

import java.util.List;

/** Fields, kinds, languages, ids and what refers to them. */
final class MistakesInWords {
    static final List<Mistake> ALL = List.of(
            mistake(
                    "`fecha: 2027-04-12`",
                    folder -> folder.programme("date: 2027", "fecha: 2027"),
                    "programme.yaml:13: error: sessions.morning.fecha: is not a field here; did you mean date?",
                    "The English name of the field"),
            mistake(
                    "`languages: [en, sp]`",
                    folder -> folder.programme("languages: [en, es]", "languages: [en, sp]"),
                    "programme.yaml:3: error: languages[2]: \"sp\" is not a language; write es for Spanish",
                    "`[en, es]`"),
            mistake(
                    "`languages: [en-UK, es]`",
                    folder -> folder.programme("languages: [en, es]", "languages: [en-UK, es]"),
                    "programme.yaml:3: error: languages[1]: \"en-UK\" is not a language; write en-GB for English"
                            + " (United Kingdom)",
                    "`en-GB`, or only `en`"),
            mistake(
                    "A title has no text in one of the languages",
                    folder -> folder.programme("{en: Tables, es: Mesas}", "{en: Tables}"),
                    "programme.yaml:32: warning: sessions.morning.segments.tables.title: has no text in es",
                    "The text in that language, or without it: readers see the first language"),
            mistake(
                    "No text is translated into one of the languages",
                    folder -> folder.programme("languages: [en, es]", "languages: [en, es, fr]"),
                    "programme.yaml:4: warning: titles of 3 segments (welcome, posters, tables), title, title of"
                            + " actions and 4 more have no text in fr; write them, or take fr out of languages",
                    "Only the languages that the texts have, `[en, es]`"),
            mistake(
                    "A title in a language that the exchange does not have",
                    folder -> folder.programme("es: Mesas", "fr: Tables"),
                    "programme.yaml:32: warning: sessions.morning.segments.tables.title.fr: is not a language of this"
                            + " exchange, which has en, es; the text is kept",
                    "The language in `languages`, or no text in it"),
            mistake(
                    "`kind: welcoming`",
                    folder -> folder.programme("kind: opening", "kind: welcoming"),
                    "programme.yaml:18: error: sessions.morning.segments.welcome.kind: \"welcoming\" is not one of"
                            + " opening, talk, warm-up, poster-round, peer-review, reporting, stage-discussion, panel,"
                            + " round-tables, questionnaire, break, briefing, closing, registration, visit,"
                            + " social",
                    "One of these kinds"),
            mistake(
                    "An id has spaces or accents",
                    folder -> folder.programme("id: tables", "id: Mesa de diálogo"),
                    "programme.yaml:29: error: sessions.morning.segments.Mesa de diálogo.id: \"Mesa de diálogo\""
                            + " cannot be an id: use up to 36 characters of A-Z a-z 0-9 _ -; did you mean"
                            + " mesa-de-dialogo?",
                    "The proposed id"),
            mistake(
                    "Two segments have the same id",
                    folder -> folder.programme("id: tables", "id: welcome"),
                    "programme.yaml:29: error: sessions.morning.segments.welcome.id: line 17 already has the segment"
                            + " \"welcome\"; give each its own id",
                    "Another id for one of them"),
            mistake(
                    "The name of a list of headings is misspelt",
                    folder -> folder.programme("headings: tables", "headings: tabels"),
                    "programme.yaml:33: error: sessions.morning.segments.tables.headings: there is no list of headings"
                            + " \"tabels\"; did you mean tables?",
                    "The proposed name"),
            mistake(
                    "A protocol that is not in the programme",
                    folder -> folder.programme("protocol: review", "protocol: world-cafe"),
                    "programme.yaml:34: error: sessions.morning.segments.tables.protocol: there is no protocol"
                            + " \"world-cafe\"; there is only review",
                    "A name under `protocols`"),
            mistake(
                    "A facilitator of the programme is not in the list of organisations",
                    folder -> folder.programme("facilitators: [uclg]", "facilitators: [United Cities]"),
                    "programme.yaml:23: error: sessions.morning.segments.welcome.facilitators[1]: there is no"
                            + " organisation \"United Cities\"; there are quilmes, uclg",
                    "A row in the list, or an id of the list"),
            mistake(
                    "The rapporteur of a room is not in the list of people",
                    folder -> folder.programme("delegate@quilmes", "delegada@quilmes"),
                    "programme.yaml:36: error: sessions.morning.segments.tables.rooms.data.rapporteur: there is no"
                        + " person \"delegada@quilmes.example.org\" in the list of people, by name, e-mail address or"
                        + " id, and no organisation with this name or id; did you mean delegate@quilmes.example.org?",
                    "The proposed address, or a row in the list"),
            mistake(
                    "Somebody at the front is one text, with name and position",
                    folder -> folder.programme(
                            "facilitators: [uclg]", "front: [\"Delegate of Quilmes, Mayor (speaker)\"]"),
                    "programme.yaml:23: error: sessions.morning.segments.welcome.front[1]: needs the role and the"
                            + " person of each seat, such as {role: speaker, person: \"Delegate of Quilmes\"}",
                    "Role and person of each seat; the position is in the list of people"),
            understood(
                    "`person: Delegate of Quilmes`, `person: TBC`, `person: por confirmar`",
                    folder -> folder.programme(
                            "facilitators: [uclg]",
                            "front: [{role: Keynote speaker, person: Delegate of Quilmes}, {role: moderadora, person:"
                                    + " TBC}]"),
                    "A person by a name that only one has, and a seat that is to be confirmed"),
            understood(
                    "`mode: virtual`, `house-rule: Chatham House Rule`, `kind: Field visit`",
                    folder -> folder.programme(
                            "kind: opening",
                            "mode: virtual\n        house-rule: Chatham House Rule\n        kind: Field visit"),
                    "`online`, `chatham-house`, `visit`"),
            understood(
                    "`kind: Round Tables`, `kind: mesas redondas`, `kind: tables rondes`",
                    folder -> {
                        folder.programme("kind: round-tables", "kind: Mesas redondas");
                        folder.programme("kind: opening", "kind: Opening");
                        folder.programme("kind: poster-round", "kind: Poster Round");
                    },
                    "The kind, in three languages and in any case"),
            understood(
                    "`languages: [English, español]`",
                    folder -> folder.programme("languages: [en, es]", "languages: [English, español]"),
                    "`[en, es]`"),
            understood(
                    "`facilitators: [UCLG]`, `practice: Door`, `city: QUILMES`",
                    folder -> {
                        folder.programme("facilitators: [uclg]", "facilitators: [UCLG]");
                        folder.programme("practice: door", "practice: Una Puerta");
                        folder.replace("practices.yaml", "city: quilmes", "city: QUILMES");
                    },
                    "An id in any case, or the name of an organisation and the title of a practice"),
            understood(
                    "`room:` and other optional fields with nothing behind the colon",
                    folder -> {
                        folder.programme("    title: {en: Morning", "    room:\n    title: {en: Morning");
                        folder.programme("facilitators: [uclg]", "facilitators:");
                        folder.programme("practice: door, ", "practice: door, topic: , ");
                    },
                    "As if they were not written"),
            understood(
                    "A list without brackets: `facilitators: uclg, quilmes`",
                    folder -> folder.programme("facilitators: [uclg]", "facilitators: uclg, quilmes"),
                    "A list of these"));

    private MistakesInWords() {}
}
