package org.tertulia.server.importer.lists;

import java.util.Optional;
import org.tertulia.server.importer.words.FixedWords;
import org.tertulia.sessions.whole.Role;

/** Roles in the words of people, in English, Spanish and French, in any gender and number. */
final class RoleWords {
    private static final FixedWords<Role> ALL = FixedWords.of(Role.class, RoleWords::others);

    private RoleWords() {}

    static Optional<Role> role(String written) {
        return ALL.find(written);
    }

    /** The role that is written almost like this, in its own word. */
    static Optional<String> near(String written) {
        return ALL.near(written);
    }

    private static String others(Role role) {
        return switch (role) {
            case ORGANISER ->
                "organizer, organisers, organizers, organising team, organizing team, organizador, organizadora,"
                    + " organizadores, organizador/a, organización, equipo organizador, organisateur, organisatrice,"
                    + " organisateurs, organisateur·rice, organisation, équipe d’organisation";
            case FACILITATOR ->
                "facilitators, moderator, facilitador, facilitadora, facilitadores, facilitador/a, moderador,"
                        + " moderadora, moderador/a, facilitateur, facilitatrice, facilitateurs, facilitateur·rice,"
                        + " animateur, animatrice, animateur·rice, modérateur, modératrice, modérateur·rice";
            case RAPPORTEUR ->
                "rapporteurs, note taker, relator, relatora, relatores, relator/a, rapporteuse, rapporteur·e,"
                        + " rapporteur·euse, rapporteure";
            case INTERPRETER ->
                "interpreters, intérprete, intérpretes, interprète, interprètes, traductor, traductora, traductor/a";
            case SPEAKER ->
                "speakers, keynote speaker, keynote, guest speaker, panelist, panellist, ponente, ponentes, panelista,"
                    + " panelistas, orador, oradora, orador/a, intervenant, intervenante, intervenants, intervenant·e,"
                    + " conférencier, conférencière, conférencier·ère";
            case PARTICIPANT ->
                "participants, attendee, delegate, participante, participantes, asistente, asistentes, delegado,"
                        + " delegada, delegado/a, participante, participant·e, participant·e·s, délégué, déléguée,"
                        + " délégué·e";
            case FOCAL_POINT ->
                "focal points, punto focal, puntos focales, persona de contacto, enlace, point focal, points focaux,"
                        + " personne de contact, référent, référente, référent·e";
            case OBSERVER ->
                "observers, observador, observadora, observadores, observador/a, observateur, observatrice,"
                        + " observateurs, observateur·rice";
        };
    }
}
