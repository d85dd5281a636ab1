package org.tertulia.server.importer.lists;

import static org.tertulia.server.importer.tables.Column.needed;
import static org.tertulia.server.importer.tables.Column.optional;

import java.util.List;
import org.tertulia.server.importer.tables.Columns;

/** The columns of a list of organisations, with the headings that people write in English, Spanish and French. */
final class OrganisationColumns {
    static final String ID = "id";
    static final String NAME = "name";
    static final String KIND = "kind";
    static final String COUNTRY = "country";
    static final String REGION = "region";
    static final String LANGUAGES = "languages";

    static final Columns ALL = new Columns(List.of(
            optional(ID, "identifier", "identificador", "identifiant", "code", "código"),
            needed(
                    NAME,
                    "organisation",
                    "organization",
                    "organisation name",
                    "organization name",
                    "institution",
                    "city",
                    "nombre",
                    "organización",
                    "institución",
                    "entidad",
                    "ciudad",
                    "nom",
                    "organisme",
                    "structure",
                    "ville"),
            needed(
                    KIND,
                    "type",
                    "category",
                    "kind of organisation",
                    "type of organisation",
                    "tipo",
                    "clase",
                    "categoría",
                    "tipo de organización",
                    "type d’organisation",
                    "type d’organisme",
                    "catégorie"),
            optional(COUNTRY, "país", "pays", "country code", "código de país", "code pays"),
            optional(REGION, "región", "région", "continent", "continente"),
            optional(LANGUAGES, "language", "idioma", "idiomas", "lengua", "lenguas", "langue", "langues")));

    private OrganisationColumns() {}
}
