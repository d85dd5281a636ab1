package org.tertulia.server.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tertulia.rapporteur.boards.FindingType;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.briefs.MessageId;
import org.tertulia.rapporteur.briefs.PublishedBrief;
import org.tertulia.rapporteur.briefs.PublishedBrief.Message;
import org.tertulia.rapporteur.briefs.PublishedBrief.Section;
import org.tertulia.rapporteur.briefs.PublishedBrief.Source;
import org.tertulia.rapporteur.briefs.SectionId;
import org.tertulia.rapporteur.briefs.Tag;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.whole.Multilingual;

class BriefExportTest {
    private static final Multilingual TITLE = new Multilingual(Map.of("en", "Messages"));

    @Test
    void a_message_has_one_row_for_each_finding_and_no_cell_acts_as_a_formula() {
        var named = source("n1", "=1+1", new OrganisationId("quito"), "Quito");
        var unnamed = source("n2", "Hosts, then \"camps\"", null, null);
        var message = new Message(
                new MessageId("m1"),
                "Open services",
                "en",
                new StageId("emergency"),
                List.of(new Tag("gcm", "15"), new Tag("gcm", "7")),
                List.of(named, unnamed));
        var sections = List.of(new Section(new SectionId("context"), TITLE, List.of(message)));
        var rows = BriefExport.csv(new PublishedBrief(2, "imrf", TITLE, TITLE, List.of(), sections))
                .lines()
                .toList();
        assertEquals(
                List.of(
                        "2,context,m1,Open services,en,emergency,gcm 15; gcm 7,n1,trend,'=1+1,en,Quito,",
                        "2,context,m1,Open services,en,emergency,gcm 15; gcm 7,n2,trend,\"Hosts, then"
                                + " \"\"camps\"\"\",en,,"),
                rows.subList(1, rows.size()));
    }

    private static Source source(String id, String text, @Nullable OrganisationId organisation, @Nullable String name) {
        return new Source(new NoteId(id), FindingType.TREND, text, "en", organisation, name, null);
    }
}
