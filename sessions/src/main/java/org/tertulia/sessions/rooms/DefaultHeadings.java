package org.tertulia.sessions.rooms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tertulia.sessions.people.CommonLanguages;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.whole.Multilingual;

/** The headings of a board to which the programme gives none. */
public final class DefaultHeadings {
    /** The four questions of a peer review. */
    public static final List<Heading> OF_A_REVIEW = List.of(
            heading(
                    "needs",
                    "Which needs are met, and how",
                    "Qué necesidades atiende y cómo",
                    "À quels besoins répond-elle, et comment"),
            heading("time", "How it changes over time", "Cómo cambia con el tiempo", "Comment elle évolue"),
            heading(
                    "transfer",
                    "What others can learn from it",
                    "Qué pueden aprender los demás",
                    "Ce que d’autres peuvent en apprendre"),
            heading(
                    "agendas",
                    "How it ties to global agendas",
                    "Cómo se vincula con las agendas globales",
                    "Ses liens avec les agendas mondiaux"));

    /** One heading for everything. */
    public static final List<Heading> NOTES = List.of(heading("notes", "Notes", "Notas", "Notes"));

    /** What all sessions together have found. */
    public static final List<Heading> OF_THE_EXCHANGE = List.of(
            heading("trends", "What we see everywhere", "Lo que vemos en todas partes", "Ce que nous voyons partout"),
            heading("differences", "Where we differ", "En qué nos diferenciamos", "Ce qui nous distingue"),
            heading("keys", "Keys for adaptation", "Claves para adaptarse", "Les clés pour s’adapter"),
            heading(
                    "forward",
                    "What we ask and promise",
                    "Lo que pedimos y prometemos",
                    "Ce que nous demandons et promettons"));

    private DefaultHeadings() {}

    /** The headings of a room, if neither it nor its segment nor its session has any. */
    static List<Heading> of(Segment segment) {
        return segment.kind() == Segment.Kind.PEER_REVIEW ? OF_A_REVIEW : NOTES;
    }

    /** The same headings in these languages only, or in all if they have none of these. */
    public static List<Heading> in(List<String> languages, List<Heading> headings) {
        return headings.stream()
                .map(heading -> new Heading(heading.id(), in(languages, heading.title())))
                .toList();
    }

    private static Multilingual in(List<String> languages, Multilingual title) {
        var kept = new HashMap<String, String>();
        for (var language : languages) {
            var text = title.byLanguage().get(CommonLanguages.withoutCountry(language));
            if (text != null) {
                kept.put(language, text);
            }
        }
        return kept.isEmpty() ? title : new Multilingual(kept);
    }

    private static Heading heading(String id, String english, String spanish, String french) {
        return new Heading(new HeadingId(id), new Multilingual(Map.of("en", english, "es", spanish, "fr", french)));
    }
}
