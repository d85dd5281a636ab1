package org.tertulia.rapporteur.boards;

import java.util.List;
import java.util.Map;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.whole.Multilingual;

/** The four questions of a review, under which every room writes. */
final class ReviewHeadings {
    static final List<Heading> ALL = List.of(
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

    private ReviewHeadings() {}

    private static Heading heading(String id, String english, String spanish, String french) {
        return new Heading(new HeadingId(id), new Multilingual(Map.of("en", english, "es", spanish, "fr", french)));
    }
}
