package org.tertulia.server.rehearsal;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.tertulia.rapporteur.boards.Attribution;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.briefs.BriefCommand.DraftMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.ProposeBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.PublishBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.StartBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.TagMessage;
import org.tertulia.rapporteur.briefs.BriefId;
import org.tertulia.rapporteur.briefs.BriefView;
import org.tertulia.rapporteur.briefs.MessageId;
import org.tertulia.rapporteur.briefs.SectionId;
import org.tertulia.rapporteur.briefs.Tag;

/** Rapporteurs make a brief for the IMRF from findings. The organiser, who did not propose it, publishes it. */
final class BriefScene {
    private static final int FINDINGS_A_MESSAGE = 2;
    private static final int MESSAGES = 6;
    private static final int GCM_OBJECTIVES = 23;

    private final Scene scene;
    private final SimulatedPerson rapporteur;

    BriefScene(Scene scene) {
        this.scene = scene;
        this.rapporteur = scene.cast.rapporteurs().getFirst();
    }

    void play() {
        var findings = findings();
        var brief = new BriefId(UUID.randomUUID().toString());
        rapporteur.ask(new StartBrief(brief, "imrf")).await();
        var facilitator = scene.cast.facilitator().seen();
        facilitator
                .until(() -> facilitator.view("brief/" + brief.value()).isPresent())
                .await();
        var sections = scene.view("brief/", brief, BriefView.class).sections();
        for (var number = 0; number < messages(findings); number++) {
            draft(brief, sections.get(number % sections.size()).id(), cited(findings, number));
        }
        rapporteur.ask(new ProposeBrief(brief)).await();
        scene.cast.organiser().ask(new PublishBrief(brief)).await();
    }

    private void draft(BriefId brief, SectionId section, List<NoteId> cited) {
        var message = new MessageId(UUID.randomUUID().toString());
        rapporteur
                .ask(new DraftMessage(message, brief, section, scene.wording(rapporteur), cited))
                .await();
        var objective = String.valueOf(1 + Math.floorMod(cited.hashCode(), GCM_OBJECTIVES));
        rapporteur.ask(new TagMessage(message, new Tag("gcm", objective), true)).await();
    }

    private static int messages(List<NoteId> findings) {
        return Math.min(MESSAGES, findings.size() / FINDINGS_A_MESSAGE);
    }

    private static List<NoteId> cited(List<NoteId> findings, int number) {
        var from = number * FINDINGS_A_MESSAGE;
        return findings.subList(from, from + FINDINGS_A_MESSAGE);
    }

    private List<NoteId> findings() {
        return scene.notes().entrySet().stream()
                .filter(entry -> entry.getValue().type() != null)
                .filter(entry -> entry.getValue().attribution() != Attribution.ROOM_ONLY)
                .map(entry -> new NoteId(entry.getKey()))
                .sorted(Comparator.comparing(NoteId::value))
                .toList();
    }
}
