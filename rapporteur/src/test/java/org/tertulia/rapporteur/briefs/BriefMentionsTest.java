package org.tertulia.rapporteur.briefs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tertulia.rapporteur.Barcelona.BRIEF;
import static org.tertulia.rapporteur.Barcelona.NEEDS;
import static org.tertulia.rapporteur.Barcelona.ORGANISER;
import static org.tertulia.rapporteur.Barcelona.RAPPORTEUR;
import static org.tertulia.rapporteur.Barcelona.ROOM_BOARD;
import static org.tertulia.rapporteur.Barcelona.drafts;
import static org.tertulia.rapporteur.Barcelona.reviewed;
import static org.tertulia.rapporteur.Barcelona.writes;

import org.junit.jupiter.api.Test;
import org.tertulia.rapporteur.ReportedExchange;
import org.tertulia.rapporteur.boards.FindingType;
import org.tertulia.rapporteur.briefs.BriefCommand.ProposeBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.PublishBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.StartBrief;
import org.tertulia.sessions.people.PeoplePart;

/** Whose names come with a brief. */
class BriefMentionsTest {
    private final ReportedExchange exchange = reviewed();

    @Test
    void the_names_of_those_who_proposed_and_published_a_brief_come_with_it() {
        exchange.does(
                RAPPORTEUR,
                writes("open", ROOM_BOARD, NEEDS, FindingType.LESSON),
                new StartBrief(BRIEF, "imrf"),
                drafts("m", "open"),
                new ProposeBrief(BRIEF));
        assertEquals(PeoplePart.keys(RAPPORTEUR), exchange.brief(BRIEF).mentions());
        exchange.does(ORGANISER, new PublishBrief(BRIEF));
        exchange.does(RAPPORTEUR, new ProposeBrief(BRIEF));
        assertEquals(
                PeoplePart.keys(RAPPORTEUR, ORGANISER), exchange.brief(BRIEF).mentions());
    }
}
