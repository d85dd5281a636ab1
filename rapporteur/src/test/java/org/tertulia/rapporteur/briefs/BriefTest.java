package org.tertulia.rapporteur.briefs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.rapporteur.Barcelona.BRIEF;
import static org.tertulia.rapporteur.Barcelona.EMERGENCY;
import static org.tertulia.rapporteur.Barcelona.LESSONS;
import static org.tertulia.rapporteur.Barcelona.NEEDS;
import static org.tertulia.rapporteur.Barcelona.NOWHERE;
import static org.tertulia.rapporteur.Barcelona.OF_QUILMES;
import static org.tertulia.rapporteur.Barcelona.ORGANISER;
import static org.tertulia.rapporteur.Barcelona.QUILMES;
import static org.tertulia.rapporteur.Barcelona.RAPPORTEUR;
import static org.tertulia.rapporteur.Barcelona.ROOM_BOARD;
import static org.tertulia.rapporteur.Barcelona.SHELTERS;
import static org.tertulia.rapporteur.Barcelona.YEARS_AFTER;
import static org.tertulia.rapporteur.Barcelona.drafts;
import static org.tertulia.rapporteur.Barcelona.note;
import static org.tertulia.rapporteur.Barcelona.programme;
import static org.tertulia.rapporteur.Barcelona.reviewed;
import static org.tertulia.rapporteur.Barcelona.wording;
import static org.tertulia.rapporteur.Barcelona.writes;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tertulia.rapporteur.ReportedExchange;
import org.tertulia.rapporteur.boards.Attribution;
import org.tertulia.rapporteur.boards.BoardCommand.AttributeNote;
import org.tertulia.rapporteur.boards.BoardCommand.EditNote;
import org.tertulia.rapporteur.boards.BoardCommand.RemoveNote;
import org.tertulia.rapporteur.boards.BoardCommand.RestoreNote;
import org.tertulia.rapporteur.boards.BoardCommand.TypeNote;
import org.tertulia.rapporteur.boards.BoardRefusal;
import org.tertulia.rapporteur.boards.FindingType;
import org.tertulia.rapporteur.boards.Sources;
import org.tertulia.rapporteur.briefs.BriefCommand.CiteFinding;
import org.tertulia.rapporteur.briefs.BriefCommand.EditMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.MoveMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.ProposeBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.PublishBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.RemoveMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.RestoreMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.StageMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.StartBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.TagMessage;
import org.tertulia.rapporteur.briefs.PublishedBrief.Source;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.RefusalCode;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.ProgrammeEvent.OrganisationRegistered;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammePut;
import org.tertulia.sessions.whole.Scopes;
import org.tertulia.sessions.whole.TextRefusal;

class BriefTest {
    private static final MessageId M = new MessageId("m");
    private static final Tag SERVICES = new Tag("gcm", "15");

    private final ReportedExchange exchange = reviewed();

    @BeforeEach
    void a_brief_is_started_with_findings_to_cite() {
        exchange.does(
                RAPPORTEUR,
                writes("open", ROOM_BOARD, NEEDS, FindingType.LESSON, OF_QUILMES, Attribution.PUBLIC),
                writes("unnamed", ROOM_BOARD, NEEDS, FindingType.GAP, OF_QUILMES, Attribution.CITY_UNNAMED),
                writes("closed", ROOM_BOARD, NEEDS, FindingType.NEED, OF_QUILMES, Attribution.ROOM_ONLY),
                writes("plain", ROOM_BOARD, NEEDS, null),
                new StartBrief(BRIEF, "imrf"));
    }

    @Test
    void a_brief_starts_from_a_template_with_its_sections() {
        assertEquals(6, exchange.brief(BRIEF).sections().size());
        assertEquals(900, exchange.brief(BRIEF).wordLimit());
        exchange.refuses(RAPPORTEUR, new StartBrief(BRIEF, "imrf"), "brief.exists");
        exchange.refuses(RAPPORTEUR, new StartBrief(new BriefId("b"), "sonnet"), "brief.template-unknown");
        assertEquals(Set.of(Scopes.STAFF), exchange.circle(new EntityKey("framework/gcm")));
    }

    @Test
    void a_message_cites_findings_and_nothing_else() {
        exchange.refuses(RAPPORTEUR, drafts("m", "plain"), "finding.not-citable");
        exchange.refuses(RAPPORTEUR, drafts("m", "closed"), "finding.not-citable");
        exchange.refuses(RAPPORTEUR, drafts("m", "nothing"), "finding.not-citable");
        exchange.does(RAPPORTEUR, drafts("m", "open"), new CiteFinding(M, note("unnamed"), true));
        assertEquals(List.of(note("open"), note("unnamed")), exchange.message(M).findings());
        exchange.does(RAPPORTEUR, new CiteFinding(M, note("open"), false));
        assertEquals(List.of(note("unnamed")), exchange.message(M).findings());
    }

    @Test
    void a_note_that_is_no_longer_a_finding_is_no_longer_cited() {
        exchange.does(RAPPORTEUR, drafts("m", "open", "unnamed"), new TypeNote(note("open"), null));
        assertEquals(List.of(note("unnamed")), exchange.message(M).findings());
        exchange.does(RAPPORTEUR, new RemoveNote(note("unnamed")));
        assertEquals(List.of(), exchange.message(M).findings());
        exchange.does(RAPPORTEUR, new RestoreNote(note("unnamed")));
        assertEquals(List.of(note("unnamed")), exchange.message(M).findings());
    }

    @Test
    void a_message_has_tags_from_known_frameworks_and_a_stage() {
        exchange.does(
                RAPPORTEUR, drafts("m", "open"), new TagMessage(M, SERVICES, true), new StageMessage(M, EMERGENCY));
        assertEquals(List.of(SERVICES), exchange.message(M).tags());
        assertEquals(EMERGENCY, exchange.message(M).stage());
        exchange.refuses(RAPPORTEUR, new TagMessage(M, new Tag("gcm", "24"), true), "tag.unknown");
        exchange.refuses(RAPPORTEUR, new TagMessage(M, new Tag("tarot", "1"), true), "tag.unknown");
        exchange.does(RAPPORTEUR, new TagMessage(M, SERVICES, false), new StageMessage(M, null));
        assertEquals(List.of(), exchange.message(M).tags());
        assertNull(exchange.message(M).stage());
    }

    @Test
    void two_edits_of_one_message_do_not_overwrite_each_other() {
        var first = new EditId("m-1");
        exchange.does(RAPPORTEUR, drafts("m", "open"), new EditMessage(M, wording("m-2", "Mine"), first));
        exchange.refuses(ORGANISER, new EditMessage(M, wording("m-3", "Yours"), first), "text.changed");
    }

    @Test
    void messages_move_within_and_between_sections() {
        exchange.does(
                RAPPORTEUR, drafts("a"), drafts("b"), drafts("c"), new MoveMessage(new MessageId("c"), LESSONS, 0));
        assertEquals("[c, a, b]", order(LESSONS));
        var gaps = new SectionId("gaps");
        exchange.does(RAPPORTEUR, new MoveMessage(new MessageId("a"), gaps, 99));
        assertEquals("[c, b]", order(LESSONS));
        assertEquals("[a]", order(gaps));
        exchange.refuses(RAPPORTEUR, new MoveMessage(new MessageId("a"), new SectionId("x"), 0), "section.unknown");
    }

    @Test
    void a_removed_message_comes_back_where_it_was() {
        var b = new MessageId("b");
        exchange.does(RAPPORTEUR, drafts("a"), drafts("b"), drafts("c"), new RemoveMessage(b));
        assertEquals("[a, c]", order(LESSONS));
        exchange.refuses(RAPPORTEUR, new RemoveMessage(b), "message.unknown");
        exchange.does(RAPPORTEUR, new RestoreMessage(b));
        assertEquals("[a, b, c]", order(LESSONS));
        exchange.refuses(RAPPORTEUR, new RestoreMessage(b), "message.not-removed");
    }

    @Test
    void a_brief_is_not_proposed_without_messages_or_with_a_message_without_findings() {
        exchange.refuses(RAPPORTEUR, new ProposeBrief(BRIEF), "brief.empty");
        exchange.does(RAPPORTEUR, drafts("m"));
        var refusal = exchange.refuses(RAPPORTEUR, new ProposeBrief(BRIEF), "brief.message-rests-on-nothing");
        assertEquals("m", refusal.details().get("message"));
    }

    @Test
    void another_person_publishes_a_proposed_brief() {
        exchange.does(RAPPORTEUR, drafts("m", "open"));
        exchange.refuses(ORGANISER, new PublishBrief(BRIEF), "brief.not-proposed");
        exchange.does(RAPPORTEUR, new ProposeBrief(BRIEF));
        assertEquals(RAPPORTEUR, exchange.brief(BRIEF).proposedBy());
        exchange.refuses(RAPPORTEUR, new PublishBrief(BRIEF), "brief.proposed-by-you");
        exchange.does(ORGANISER, new PublishBrief(BRIEF));
        assertNull(exchange.brief(BRIEF).proposedBy());
        assertEquals(1, exchange.brief(BRIEF).versions().getFirst().version());
        assertEquals(Set.of(Scopes.STAFF, Scopes.EVERYONE), exchange.circle(BRIEF.key()));
    }

    @Test
    void any_change_withdraws_a_proposal_also_a_change_of_a_finding() {
        exchange.does(RAPPORTEUR, drafts("m", "open"));
        for (var change : List.of(
                new TagMessage(M, SERVICES, true),
                new EditNote(note("open"), wording("open-2", "Better"), new EditId("open-1")),
                new AttributeNote(note("open"), Attribution.CITY_UNNAMED))) {
            exchange.does(RAPPORTEUR, new ProposeBrief(BRIEF), change);
            exchange.refuses(ORGANISER, new PublishBrief(BRIEF), "brief.not-proposed");
        }
        exchange.does(RAPPORTEUR, new ProposeBrief(BRIEF));
        exchange.happens(new ProgrammePut(programme("Renamed")));
        assertNull(exchange.brief(BRIEF).proposedBy());
    }

    @Test
    void a_published_source_names_its_city_only_if_it_is_public() {
        exchange.does(RAPPORTEUR, drafts("m", "open", "unnamed"));
        var sources = published().sections().getFirst().messages().getFirst().sources();
        assertEquals(
                new Source(note("open"), FindingType.LESSON, "What open says", "en", QUILMES, "Quilmes", EMERGENCY),
                sources.getFirst());
        assertEquals(
                new Source(note("unnamed"), FindingType.GAP, "What unnamed says", "en", null, null, EMERGENCY),
                sources.getLast());
    }

    @Test
    void a_message_may_not_name_the_unnamed_city_of_its_finding() {
        exchange.does(RAPPORTEUR, drafts("m", "unnamed"));
        says("m-2", "What Quilmes did", "m-1");
        var refusal = exchange.refuses(RAPPORTEUR, new ProposeBrief(BRIEF), "brief.names-a-city");
        assertEquals("Quilmes", refusal.details().get("organisation"));
        says("m-3", "What a Quilmesian city did", "m-2");
        exchange.does(RAPPORTEUR, new ProposeBrief(BRIEF));
        says("m-4", "What Quilmes said aloud", "m-3");
        exchange.does(RAPPORTEUR, new CiteFinding(M, note("open"), true), new ProposeBrief(BRIEF));
    }

    @Test
    void a_message_may_not_name_a_city_whose_public_finding_it_does_not_cite() {
        exchange.does(RAPPORTEUR, drafts("m", "open"));
        says("m-2", "Quilmes learned it from Notsé", "m-1");
        var refusal = exchange.refuses(RAPPORTEUR, new ProposeBrief(BRIEF), "brief.names-a-city");
        assertEquals("Notsé", refusal.details().get("organisation"));
        says("m-3", "Quilmes learned it from NOTSE", "m-2");
        exchange.refuses(RAPPORTEUR, new ProposeBrief(BRIEF), "brief.names-a-city");
    }

    @Test
    void an_agency_without_findings_may_be_named() {
        exchange.happens(new OrganisationRegistered(new Organisation(
                new OrganisationId("unhcr"), "UNHCR", Organisation.Kind.AGENCY, "", "", List.of("en"))));
        exchange.does(RAPPORTEUR, drafts("m", "open"));
        says("m-2", "UNHCR pays cities directly", "m-1");
        exchange.does(RAPPORTEUR, new ProposeBrief(BRIEF));
    }

    @Test
    void a_finding_about_a_practice_comes_from_its_city() {
        var aboutShelters = new Sources(null, null, SHELTERS, null, null, null);
        exchange.does(
                RAPPORTEUR,
                writes("p", ROOM_BOARD, NEEDS, FindingType.LESSON, aboutShelters, Attribution.PUBLIC),
                writes("q", ROOM_BOARD, NEEDS, FindingType.LESSON, NOWHERE, Attribution.PUBLIC),
                drafts("m", "p", "q"));
        var sources = published().sections().getFirst().messages().getFirst().sources();
        assertEquals("Quilmes", sources.getFirst().organisationName());
        assertNull(sources.getLast().organisationName());
    }

    @Test
    void a_published_version_never_changes() {
        exchange.does(RAPPORTEUR, drafts("m", "open"), new StageMessage(M, YEARS_AFTER));
        var first = published();
        var hash = BriefHash.of(first);
        exchange.does(RAPPORTEUR, new EditMessage(M, wording("m-2", "Later words"), new EditId("m-1")));
        var second = published();
        var publications = exchange.state().publications(BRIEF);
        assertEquals(
                List.of(first, second),
                publications.stream().map(Publication::brief).toList());
        assertEquals(hash, publications.getFirst().hash());
        assertNotEquals(hash, publications.getLast().hash());
        assertEquals(64, hash.length());
        assertEquals(2, second.version());
        assertEquals(2, first.stages().size());
    }

    @Test
    void the_preview_is_what_would_be_published() {
        exchange.does(RAPPORTEUR, drafts("m", "open"));
        var preview = exchange.state().preview(BRIEF).orElseThrow();
        assertEquals(preview, published());
        assertTrue(preview.toString().contains("Quilmes"));
        assertFalse(preview.toString().contains("delegate-of-quilmes"));
    }

    @Test
    void every_refusal_of_boards_briefs_and_texts_has_its_own_code() {
        var all = Stream.<RefusalCode[]>of(BoardRefusal.values(), BriefRefusal.values(), TextRefusal.values())
                .flatMap(Arrays::stream)
                .map(RefusalCode::code)
                .toList();
        assertEquals(all.size(), Set.copyOf(all).size());
    }

    private void says(String edit, String text, String base) {
        exchange.does(RAPPORTEUR, new EditMessage(M, wording(edit, text), new EditId(base)));
    }

    private PublishedBrief published() {
        exchange.does(RAPPORTEUR, new ProposeBrief(BRIEF));
        exchange.does(ORGANISER, new PublishBrief(BRIEF));
        return exchange.state().publications(BRIEF).getLast().brief();
    }

    private String order(SectionId section) {
        return exchange.brief(BRIEF).sections().stream()
                .filter(one -> one.id().equals(section))
                .flatMap(one -> one.messages().stream())
                .map(MessageId::value)
                .toList()
                .toString();
    }
}
