package org.tertulia.server.importer.lists;

import java.util.Optional;
import org.tertulia.server.importer.words.FixedWords;
import org.tertulia.sessions.programme.Organisation.Kind;

/** Kinds of organisations in the words of people, in English, Spanish and French. */
final class KindWords {
    private static final FixedWords<Kind> ALL = FixedWords.of(Kind.class, KindWords::others);

    private KindWords() {}

    static Optional<Kind> kind(String written) {
        return ALL.find(written);
    }

    static Optional<String> near(String written) {
        return ALL.near(written);
    }

    private static String others(Kind kind) {
        return switch (kind) {
            case CITY ->
                "ciudad, municipio, ayuntamiento, alcaldía, municipality, local government, gobierno local, ville,"
                        + " commune, municipalité, mairie, collectivité locale, cité";
            case REGION ->
                "región, région, province, provincia, department, departamento, département, state, county,"
                        + " regional government, gobierno regional";
            case NETWORK ->
                "red, réseau, association of cities, city network, red de ciudades, réseau de villes,"
                        + " local government association";
            case MINISTRY -> "ministerio, ministère, government, national government, gobierno nacional, gouvernement";
            case AGENCY ->
                "organismo, agencia, organisme, agence, united nations, naciones unidas, nations unies, un agency,"
                        + " un, agencia de naciones unidas, agence des nations unies, international organisation,"
                        + " international organization, organización internacional, organisation internationale";
            case CIVIL_SOCIETY ->
                "ngo, cso, sociedad civil, ong, osc, société civile, association, asociación, foundation, fundación,"
                        + " fondation";
            case PRIVATE_SECTOR -> "company, business, sector privado, empresa, secteur privé, entreprise";
            case ACADEMIA -> "university, universidad, université, recherche, research, think tank";
            case PARLIAMENT -> "parlamento, parlement, congreso";
            case MEDIA -> "medios, medios de comunicación, médias, press, prensa, presse";
            case OTHER -> "otro, otra, otros, autre, autres";
        };
    }
}
