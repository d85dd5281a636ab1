package org.tertulia.rapporteur.briefs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tertulia.sessions.whole.Multilingual;

/** The template of a brief: its sections, its word limit, and the frameworks for its tags. */
public record BriefTemplate(
        String id, Multilingual title, List<Section> sections, int wordLimit, List<String> frameworks) {

    /** A part of a brief. */
    public record Section(SectionId id, Multilingual title) {}

    /** All templates. */
    public static List<BriefTemplate> all() {
        return List.of(IMRF);
    }

    public static Optional<BriefTemplate> of(String id) {
        return all().stream().filter(template -> template.id.equals(id)).findFirst();
    }

    static BriefTemplate require(String id) {
        return of(id).orElseThrow(() -> new IllegalStateException("no template " + id));
    }

    boolean has(SectionId section) {
        return sections.stream().anyMatch(one -> one.id.equals(section));
    }

    private static final BriefTemplate IMRF = new BriefTemplate(
            "imrf",
            text(
                    "Messages of local and regional governments to the International Migration Review Forum",
                    "Mensajes de los gobiernos locales y regionales al Foro de Examen de la Migración Internacional",
                    "Messages des gouvernements locaux et régionaux au Forum d’examen des migrations internationales"),
            List.of(
                    section(
                            "context",
                            "What cities and regions see",
                            "Lo que ven las ciudades y regiones",
                            "Ce que voient les villes et les régions"),
                    section(
                            "responses",
                            "What local and regional governments do",
                            "Lo que hacen los gobiernos locales y regionales",
                            "Ce que font les gouvernements locaux et régionaux"),
                    section(
                            "lessons",
                            "What we learned, from the emergency to the years after",
                            "Lo que aprendimos, de la emergencia a los años siguientes",
                            "Ce que nous avons appris, de l’urgence aux années qui suivent"),
                    section("gaps", "Gaps and obstacles", "Brechas y obstáculos", "Lacunes et obstacles"),
                    section(
                            "recommendations",
                            "What we ask of States and the United Nations",
                            "Lo que pedimos a los Estados y a las Naciones Unidas",
                            "Ce que nous demandons aux États et aux Nations Unies"),
                    section(
                            "commitments",
                            "What we commit to",
                            "A qué nos comprometemos",
                            "Ce à quoi nous nous engageons")),
            900,
            List.of("gcm"));

    private static Section section(String id, String english, String spanish, String french) {
        return new Section(new SectionId(id), text(english, spanish, french));
    }

    private static Multilingual text(String english, String spanish, String french) {
        return new Multilingual(Map.of("en", english, "es", spanish, "fr", french));
    }
}
