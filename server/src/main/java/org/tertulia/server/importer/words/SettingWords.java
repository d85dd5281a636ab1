package org.tertulia.server.importer.words;

import java.util.Optional;
import org.tertulia.sessions.programme.setting.AttendanceMode;
import org.tertulia.sessions.programme.setting.Front;
import org.tertulia.sessions.programme.setting.HouseRule;

/** How people attend, the rules of the house and who is at the front, in the words of people, in English, Spanish and French. */
public final class SettingWords {
    private static final FixedWords<AttendanceMode> MODES =
            FixedWords.of(AttendanceMode.class, SettingWords::otherModes);
    private static final FixedWords<HouseRule> RULES = FixedWords.of(HouseRule.class, SettingWords::otherRules);
    private static final FixedWords<Front.Role> FRONT = FixedWords.of(Front.Role.class, SettingWords::otherRoles);

    private SettingWords() {}

    public static Optional<AttendanceMode> mode(String written) {
        return MODES.find(written);
    }

    public static Optional<HouseRule> rule(String written) {
        return RULES.find(written);
    }

    /** What somebody does at the front of a segment. */
    public static Optional<Front.Role> front(String written) {
        return FRONT.find(written);
    }

    private static String otherModes(AttendanceMode mode) {
        return switch (mode) {
            case ON_SITE ->
                "at the site, at the venue, in person, in-person attendance, face to face, physical, physically,"
                        + " presencial, presencialmente, en persona, en sala, in situ, sur place, sur site, présentiel,"
                        + " en présentiel, en personne, en salle";
            case ONLINE ->
                "virtual, virtually, remote, remotely, en línea, virtualmente, a distancia, remoto, en remoto,"
                        + " telemático, en ligne, à distance, distanciel, en distanciel, virtuel, visioconférence,"
                        + " en visioconférence";
            case HYBRID -> "híbrido, híbrida, hybride, mixed, mixto, mixta, mixte, on site and online";
        };
    }

    private static String otherRules(HouseRule rule) {
        return switch (rule) {
            case ON_THE_RECORD -> "public, open, público, pública, ouvert, publique";
            case CHATHAM_HOUSE ->
                "chatham house rule, chatham house rules, chatham, regla de chatham house, reglas de chatham house,"
                        + " règle de chatham house, règles de chatham house";
            case ROOM_ONLY ->
                "closed, confidential, private, confidencial, privado, privada, confidentiel, privé, huis clos";
        };
    }

    private static String otherRoles(Front.Role role) {
        return switch (role) {
            case CHAIR ->
                "chairperson, co-chair, president, presidente, presidenta, copresidente, copresidenta, président,"
                        + " présidente, présidence";
            case MODERATOR ->
                "moderators, moderation, moderador, moderadora, moderación, modera, modérateur, modératrice,"
                        + " modération";
            case SPEAKER ->
                "speakers, keynote, keynote speaker, opening speaker, guest speaker, presenter, ponente, orador,"
                    + " oradora, expositor, expositora, conferencista, intervenant, intervenante, orateur, oratrice,"
                    + " conférencier, conférencière";
            case PANELLIST -> "panelist, panellists, panelists, panelista, panelistas, panéliste, panélistes";
            case DISCUSSANT -> "discussants, respondent, comentarista, discutant, discutante";
            case FACILITATOR ->
                "facilitators, facilitador, facilitadora, facilitateur, facilitatrice, animateur, animatrice";
            case COORDINATOR -> "coordinador, coordinadora, coordinateur, coordinatrice, organiser, organizer";
            case RAPPORTEUR -> "rapporteurs, note taker, relator, relatora, rapporteuse, rapporteure";
        };
    }
}
