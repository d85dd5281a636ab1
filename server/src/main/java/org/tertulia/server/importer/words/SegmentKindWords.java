package org.tertulia.server.importer.words;

import java.util.Optional;
import org.tertulia.sessions.programme.Segment.Kind;

/** Kinds of segments in the words of people, in English, Spanish and French. */
public final class SegmentKindWords {
    private static final FixedWords<Kind> ALL = FixedWords.of(Kind.class, SegmentKindWords::others);

    private SegmentKindWords() {}

    public static Optional<Kind> kind(String written) {
        return ALL.find(written);
    }

    private static String others(Kind kind) {
        return switch (kind) {
            case OPENING -> "welcome, apertura, inauguración, bienvenida, ouverture, accueil";
            case TALK ->
                "presentation, lecture, speech, keynote, keynote speech, charla, ponencia, presentación, exposé,"
                        + " présentation";
            case WARM_UP -> "icebreaker, dinámica inicial, rompehielos, mise en route, brise-glace";
            case POSTER_ROUND -> "posters, ronda de pósteres, pósteres, carteles, session posters, affiches";
            case PEER_REVIEW -> "revisión entre pares, revue par les pairs";
            case REPORTING -> "report, plenary report, puesta en común, restitution";
            case STAGE_DISCUSSION -> "debate por etapas, discusión de etapa, discussion par étapes";
            case PANEL -> "panel discussion, panel de expertos, table ronde d’experts";
            case ROUND_TABLES ->
                "round table, working groups, breakout rooms, mesas redondas, mesa redonda, mesas de trabajo,"
                        + " grupos de trabajo, tables rondes, table ronde, groupes de travail";
            case QUESTIONNAIRE -> "survey, evaluation, cuestionario, encuesta, evaluación, sondage, évaluation";
            case BREAK -> "coffee, coffee break, lunch, recess, pausa, receso, almuerzo, café, pause, déjeuner";
            case BRIEFING -> "sesión informativa, séance d’information";
            case VISIT ->
                "site visit, field visit, study visit, technical visit, visita, visita de campo, visita técnica,"
                        + " visita de estudio, visite, visite de terrain, visite d’étude, visite technique";
            case SOCIAL ->
                "social event, reception, cocktail, dinner, networking, evento social, recepción, cóctel, cena,"
                        + " réception, dîner, événement social";
            case CLOSING -> "closure, clausura, cierre, clôture";
            case REGISTRATION ->
                "check-in, welcome desk, inscripción, registro, acreditación, inscription, enregistrement";
        };
    }
}
