package org.tertulia.server.importer.lists;

import static org.tertulia.server.importer.tables.Column.needed;
import static org.tertulia.server.importer.tables.Column.optional;
import static org.tertulia.server.importer.tables.Column.part;

import java.util.ArrayList;
import java.util.List;
import org.tertulia.server.importer.tables.Columns;

/** The columns of a list of people, with the headings that people write in English, Spanish and French. */
public final class PeopleColumns {
    public static final String NAME = "name";
    static final String GIVEN_NAME = "given-name";
    static final String FAMILY_NAME = "family-name";
    public static final String EMAIL = "email";
    public static final String ORGANISATION = "organisation";
    public static final String ROLES = "roles";
    public static final String LANGUAGES = "languages";
    public static final String ID = "id";
    public static final String POSITION = "position";
    public static final String ATTENDS = "attends";
    public static final String PHOTO = "photo";

    public static final Columns ALL = new Columns(
            List.of(
                    needed(
                            NAME,
                            "full name",
                            "names",
                            "name and surname",
                            "participant",
                            "participant name",
                            "person",
                            "nombre",
                            "nombres",
                            "nombre completo",
                            "nombre y apellido",
                            "nombre y apellidos",
                            "apellidos y nombre",
                            "nombre del participante",
                            "participante",
                            "persona",
                            "nom",
                            "noms",
                            "nom complet",
                            "nom et prénom",
                            "nom et prénoms",
                            "prénom et nom",
                            "nom prénom",
                            "prénom nom",
                            "nom du participant",
                            "participant·e",
                            "personne"),
                    part(
                            NAME,
                            GIVEN_NAME,
                            "first name",
                            "forename",
                            "given names",
                            "nombre de pila",
                            "primer nombre",
                            "prénom",
                            "prénoms"),
                    part(
                            NAME,
                            FAMILY_NAME,
                            "last name",
                            "surname",
                            "surnames",
                            "apellido",
                            "apellidos",
                            "nom de famille"),
                    optional(
                            EMAIL,
                            "e-mail",
                            "e-mail address",
                            "e-mails",
                            "mail",
                            "mail address",
                            "electronic mail",
                            "contact e-mail",
                            "correo",
                            "correos",
                            "correo electrónico",
                            "correo-e",
                            "dirección de correo",
                            "dirección de correo electrónico",
                            "dirección electrónica",
                            "courriel",
                            "courriels",
                            "courrier électronique",
                            "mél",
                            "adresse électronique",
                            "adresse de courriel",
                            "adresse courriel",
                            "adresse e-mail",
                            "adresse mail"),
                    needed(
                            ORGANISATION,
                            "organization",
                            "organisations",
                            "organizations",
                            "institution",
                            "affiliation",
                            "city",
                            "city or organisation",
                            "city / organisation",
                            "municipality",
                            "local government",
                            "entity",
                            "delegation",
                            "organización",
                            "institución",
                            "entidad",
                            "organismo",
                            "ciudad",
                            "municipio",
                            "ayuntamiento",
                            "gobierno local",
                            "delegación",
                            "organisme",
                            "structure",
                            "entité",
                            "ville",
                            "commune",
                            "municipalité",
                            "collectivité",
                            "délégation"),
                    optional(ROLES, "role", "función", "funciones", "rol", "rôle", "rôles", "perfil", "profil"),
                    optional(
                            LANGUAGES,
                            "language",
                            "spoken languages",
                            "languages spoken",
                            "working language",
                            "working languages",
                            "preferred language",
                            "idioma",
                            "idiomas",
                            "lengua",
                            "lenguas",
                            "idioma de trabajo",
                            "idiomas de trabajo",
                            "idioma preferido",
                            "langue",
                            "langues",
                            "langues parlées",
                            "langue de travail",
                            "langues de travail",
                            "langue préférée"),
                    optional(ID, "identifier", "identificador", "identifiant"),
                    optional(
                            POSITION,
                            "job title",
                            "job",
                            "post",
                            "designation",
                            "title",
                            "function",
                            "cargo",
                            "puesto",
                            "título",
                            "fonction",
                            "poste",
                            "titre"),
                    optional(
                            ATTENDS,
                            "attendance mode",
                            "mode of attendance",
                            "participation mode",
                            "mode of participation",
                            "on-site or online",
                            "on-site / online",
                            "online or on-site",
                            "in person or online",
                            "modalidad",
                            "modalidad de participación",
                            "modalidad de asistencia",
                            "presencial o en línea",
                            "presencial o virtual",
                            "presencial / virtual",
                            "modalité",
                            "modalité de participation",
                            "mode de participation",
                            "sur place ou en ligne",
                            "présentiel ou distanciel",
                            "présentiel / distanciel"),
                    optional(PHOTO, "picture", "portrait", "foto", "fotografía", "retrato", "image", "photographie")),
            PeopleColumns::togetherMeant);

    private PeopleColumns() {}

    /** Next to a family name, "name" is the given name; next to a given name ("prénom"), it is the family name. */
    private static List<String> togetherMeant(List<String> meant) {
        var name = meant.indexOf(NAME);
        if (name < 0 || meant.contains(GIVEN_NAME) == meant.contains(FAMILY_NAME)) {
            return meant;
        }
        var together = new ArrayList<>(meant);
        together.set(name, meant.contains(FAMILY_NAME) ? GIVEN_NAME : FAMILY_NAME);
        return List.copyOf(together);
    }
}
