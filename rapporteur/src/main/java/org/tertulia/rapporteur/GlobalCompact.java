package org.tertulia.rapporteur;

import static org.tertulia.rapporteur.Framework.item;

import java.util.List;

/** The Global Compact for Migration; its objectives are grouped by the four round tables of the review forum. */
final class GlobalCompact {
    static final Framework MIGRATION = new Framework(
            "gcm",
            List.of(
                    item(1, 4, "Data for good policy", "Datos para buenas políticas", "Des données pour agir"),
                    item(
                            2,
                            1,
                            "Causes that force people to leave",
                            "Causas que obligan a partir",
                            "Causes de départ forcé"),
                    item(3, 4, "Information at every stage", "Información en cada etapa", "Information à chaque étape"),
                    item(
                            4,
                            2,
                            "Legal identity and papers",
                            "Identidad legal y documentos",
                            "Identité légale et papiers"),
                    item(5, 1, "Regular pathways", "Vías regulares", "Voies régulières"),
                    item(
                            6,
                            1,
                            "Fair recruitment, decent work",
                            "Contratación justa, trabajo decente",
                            "Recrutement équitable, travail décent"),
                    item(7, 4, "Less vulnerability", "Menos vulnerabilidad", "Moins de vulnérabilité"),
                    item(
                            8,
                            2,
                            "Saving lives, finding the missing",
                            "Salvar vidas, buscar a los desaparecidos",
                            "Sauver des vies, retrouver les disparus"),
                    item(9, 2, "Against smuggling", "Contra el tráfico de migrantes", "Contre le trafic de migrants"),
                    item(
                            10,
                            2,
                            "Against trafficking in persons",
                            "Contra la trata de personas",
                            "Contre la traite des personnes"),
                    item(11, 2, "Borders run with care", "Fronteras bien gestionadas", "Des frontières bien gérées"),
                    item(
                            12,
                            1,
                            "Clear procedures and referral",
                            "Procedimientos claros y derivación",
                            "Procédures claires et orientation"),
                    item(
                            13,
                            2,
                            "Detention only as a last resort",
                            "Detención solo como último recurso",
                            "Détention en dernier recours"),
                    item(14, 3, "Consular protection", "Protección consular", "Protection consulaire"),
                    item(15, 3, "Basic services for all", "Servicios básicos para todos", "Services de base pour tous"),
                    item(16, 3, "Inclusion and cohesion", "Inclusión y cohesión", "Inclusion et cohésion"),
                    item(
                            17,
                            4,
                            "Against discrimination; a fair public debate",
                            "Contra la discriminación; un debate público justo",
                            "Contre les discriminations ; un débat public juste"),
                    item(
                            18,
                            1,
                            "Skills, and their recognition",
                            "Competencias y su reconocimiento",
                            "Compétences et reconnaissance"),
                    item(
                            19,
                            3,
                            "Migrants and diasporas as contributors",
                            "El aporte de migrantes y diásporas",
                            "L’apport des migrants et des diasporas"),
                    item(
                            20,
                            3,
                            "Cheaper remittances, financial inclusion",
                            "Remesas más baratas, inclusión financiera",
                            "Envois de fonds moins chers, inclusion financière"),
                    item(
                            21,
                            2,
                            "Return in dignity, reintegration",
                            "Retorno digno y reintegración",
                            "Retour digne et réintégration"),
                    item(
                            22,
                            3,
                            "Social security that moves along",
                            "Seguridad social que acompaña",
                            "Une sécurité sociale qui suit"),
                    item(
                            23,
                            4,
                            "Working together across levels and borders",
                            "Cooperar entre niveles y fronteras",
                            "Coopérer entre niveaux et frontières")));

    private GlobalCompact() {}
}
