package org.tertulia.rapporteur.briefs;

import static org.tertulia.rapporteur.briefs.Framework.item;

import java.util.List;

/**
 * The Global Compact for Safe, Orderly and Regular Migration. Its objectives carry the titles that the United Nations
 * print in A/RES/73/195, paragraph 16, in each language. Each objective has the round table of the International
 * Migration Review Forum that discusses it (A/RES/73/326). The United Nations number the round tables and print no
 * themes for them.
 */
final class GlobalCompact {
    static final Framework MIGRATION = new Framework(
            "gcm",
            List.of(
                    item(
                            1,
                            4,
                            "Collect and utilize accurate and disaggregated data as a basis for evidence-based"
                                    + " policies",
                            "Recopilar y utilizar datos exactos y desglosados para formular políticas con base"
                                    + " empírica",
                            "Collecter et utiliser des données précises et ventilées qui serviront à l’élaboration de"
                                    + " politiques fondées sur la connaissance des faits"),
                    item(
                            2,
                            1,
                            "Minimize the adverse drivers and structural factors that compel people to leave their"
                                    + " country of origin",
                            "Minimizar los factores adversos y estructurales que obligan a las personas a abandonar su"
                                    + " país de origen",
                            "Lutter contre les facteurs négatifs et les problèmes structurels qui poussent des"
                                    + " personnes à quitter leur pays d’origine"),
                    item(
                            3,
                            4,
                            "Provide accurate and timely information at all stages of migration",
                            "Proporcionar información exacta y oportuna en todas las etapas de la migración",
                            "Fournir dans les meilleurs délais des informations exactes à toutes les étapes de la"
                                    + " migration"),
                    item(
                            4,
                            2,
                            "Ensure that all migrants have proof of legal identity and adequate documentation",
                            "Velar por que todos los migrantes tengan pruebas de su identidad jurídica y documentación"
                                    + " adecuada",
                            "Munir tous les migrants d’une preuve d’identité légale et de papiers adéquats"),
                    item(
                            5,
                            1,
                            "Enhance availability and flexibility of pathways for regular migration",
                            "Aumentar la disponibilidad y flexibilidad de las vías de migración regular",
                            "Faire en sorte que les filières de migration régulière soient accessibles et plus"
                                    + " souples"),
                    item(
                            6,
                            1,
                            "Facilitate fair and ethical recruitment and safeguard conditions that ensure decent work",
                            "Facilitar la contratación equitativa y ética y salvaguardar las condiciones que"
                                    + " garantizan el trabajo decente",
                            "Favoriser des pratiques de recrutement justes et éthiques et assurer les conditions d’un"
                                    + " travail décent"),
                    item(
                            7,
                            4,
                            "Address and reduce vulnerabilities in migration",
                            "Abordar y reducir las vulnerabilidades en la migración",
                            "S’attaquer aux facteurs de vulnérabilité liés aux migrations et les réduire"),
                    item(
                            8,
                            2,
                            "Save lives and establish coordinated international efforts on missing migrants",
                            "Salvar vidas y emprender iniciativas internacionales coordinadas sobre los migrantes"
                                    + " desaparecidos",
                            "Sauver des vies et mettre en place une action internationale coordonnée pour retrouver"
                                    + " les migrants disparus"),
                    item(
                            9,
                            2,
                            "Strengthen the transnational response to smuggling of migrants",
                            "Reforzar la respuesta transnacional al tráfico ilícito de migrantes",
                            "Renforcer l’action transnationale face au trafic de migrants"),
                    item(
                            10,
                            2,
                            "Prevent, combat and eradicate trafficking in persons in the context of international"
                                    + " migration",
                            "Prevenir, combatir y erradicar la trata de personas en el contexto de la migración"
                                    + " internacional",
                            "Prévenir, combattre et éliminer la traite de personnes dans le cadre des migrations"
                                    + " internationales"),
                    item(
                            11,
                            2,
                            "Manage borders in an integrated, secure and coordinated manner",
                            "Gestionar las fronteras de manera integrada, segura y coordinada",
                            "Gérer les frontières de manière intégrée, sûre et coordonnée"),
                    item(
                            12,
                            1,
                            "Strengthen certainty and predictability in migration procedures for appropriate"
                                    + " screening, assessment and referral",
                            "Aumentar la certidumbre y previsibilidad de los procedimientos migratorios para la"
                                    + " adecuada verificación de antecedentes, evaluación y derivación",
                            "Veiller à l’invariabilité et à la prévisibilité des procédures migratoires pour assurer"
                                    + " des contrôles, des évaluations et une orientation appropriés"),
                    item(
                            13,
                            2,
                            "Use migration detention only as a measure of last resort and work towards alternatives",
                            "Utilizar la detención de migrantes solo como último recurso y buscar otras alternativas",
                            "Ne recourir au placement en rétention administrative des migrants qu’en dernier ressort"
                                    + " et chercher des solutions de rechange"),
                    item(
                            14,
                            3,
                            "Enhance consular protection, assistance and cooperation throughout the migration cycle",
                            "Mejorar la protección, asistencia y cooperación consulares a lo largo de todo el ciclo"
                                    + " migratorio",
                            "Renforcer la protection, l’assistance et la coopération consulaires tout au long du cycle"
                                    + " migratoire"),
                    item(
                            15,
                            3,
                            "Provide access to basic services for migrants",
                            "Proporcionar a los migrantes acceso a servicios básicos",
                            "Assurer l’accès des migrants aux services de base"),
                    item(
                            16,
                            3,
                            "Empower migrants and societies to realize full inclusion and social cohesion",
                            "Empoderar a los migrantes y las sociedades para lograr la plena inclusión y la cohesión"
                                    + " social",
                            "Donner aux migrants et aux sociétés des moyens en faveur de la pleine intégration et de"
                                    + " la cohésion sociale"),
                    item(
                            17,
                            4,
                            "Eliminate all forms of discrimination and promote evidence-based public discourse to"
                                    + " shape perceptions of migration",
                            "Eliminar todas las formas de discriminación y promover un discurso público con base"
                                    + " empírica para modificar las percepciones de la migración",
                            "Éliminer toutes les formes de discrimination et encourager un débat public fondé sur"
                                    + " l’analyse des faits afin de faire évoluer la manière dont les migrations sont"
                                    + " perçues"),
                    item(
                            18,
                            1,
                            "Invest in skills development and facilitate mutual recognition of skills, qualifications"
                                    + " and competences",
                            "Invertir en el desarrollo de aptitudes y facilitar el reconocimiento mutuo de aptitudes,"
                                    + " cualificaciones y competencias",
                            "Investir dans le perfectionnement des compétences et faciliter la reconnaissance mutuelle"
                                    + " des aptitudes, qualifications et compétences"),
                    item(
                            19,
                            3,
                            "Create conditions for migrants and diasporas to fully contribute to sustainable"
                                    + " development in all countries",
                            "Crear las condiciones necesarias para que los migrantes y las diásporas puedan contribuir"
                                    + " plenamente al desarrollo sostenible en todos los países",
                            "Créer les conditions permettant aux migrants et aux diasporas de contribuer pleinement au"
                                    + " développement durable dans tous les pays"),
                    item(
                            20,
                            3,
                            "Promote faster, safer and cheaper transfer of remittances and foster financial inclusion"
                                    + " of migrants",
                            "Promover transferencias de remesas más rápidas, seguras y económicas y fomentar la"
                                    + " inclusión financiera de los migrantes",
                            "Rendre les envois de fonds plus rapides, plus sûrs et moins coûteux et favoriser"
                                    + " l’inclusion financière des migrants"),
                    item(
                            21,
                            2,
                            "Cooperate in facilitating safe and dignified return and readmission, as well as"
                                    + " sustainable reintegration",
                            "Colaborar para facilitar el regreso y la readmisión en condiciones de seguridad y"
                                    + " dignidad, así como la reintegración sostenible",
                            "Coopérer en vue de faciliter le retour et la réadmission des migrants en toute sécurité"
                                    + " et dignité, ainsi que leur réintégration durable"),
                    item(
                            22,
                            3,
                            "Establish mechanisms for the portability of social security entitlements and earned"
                                    + " benefits",
                            "Establecer mecanismos para la portabilidad de la seguridad social y las prestaciones"
                                    + " adquiridas",
                            "Mettre en place des mécanismes de portabilité des droits de sécurité sociale et des"
                                    + " avantages acquis"),
                    item(
                            23,
                            4,
                            "Strengthen international cooperation and global partnerships for safe, orderly and"
                                    + " regular migration",
                            "Fortalecer la cooperación internacional y las alianzas mundiales para la migración"
                                    + " segura, ordenada y regular",
                            "Renforcer la coopération internationale et les partenariats mondiaux pour des migrations"
                                    + " sûres, ordonnées et régulières")));

    private GlobalCompact() {}
}
