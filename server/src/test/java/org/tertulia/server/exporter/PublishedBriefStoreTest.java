package org.tertulia.server.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.rapporteur.boards.FindingType;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.briefs.BriefEvent.BriefPublished;
import org.tertulia.rapporteur.briefs.BriefId;
import org.tertulia.rapporteur.briefs.MessageId;
import org.tertulia.rapporteur.briefs.PublishedBrief;
import org.tertulia.rapporteur.briefs.PublishedBrief.Message;
import org.tertulia.rapporteur.briefs.PublishedBrief.Section;
import org.tertulia.rapporteur.briefs.PublishedBrief.Source;
import org.tertulia.rapporteur.briefs.SectionId;
import org.tertulia.rapporteur.briefs.Tag;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.postgres.TestDatabase;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.whole.Multilingual;

class PublishedBriefStoreTest {
    private static final Multilingual TITLE = new Multilingual(Map.of("en", "Brief"));

    @TempDir
    Path home;

    @Test
    void a_version_is_stored_once_and_its_rows_can_be_queried_by_objective() throws Exception {
        try (var database = new TestDatabase(home)) {
            var store = new PublishedBriefStore(database.pool());
            store.keep("quito-2030", published(), "{\"version\":1}").await();
            store.keep("quito-2030", published(), "{\"version\":1}").await();

            assertEquals("1", database.ask("SELECT count(*) FROM published_brief"));
            assertEquals("Open services from the first day", database.ask("""
                SELECT text FROM published_message JOIN published_tag USING (exchange, brief, version, message)
                WHERE framework = 'gcm' AND item = '15'
                """));
            assertEquals("trend need", database.ask("SELECT type FROM published_source ORDER BY position"));
            assertEquals(
                    "Quito null", database.ask("SELECT organisation_name FROM published_source ORDER BY position"));
        }
    }

    private static BriefPublished published() {
        var sources =
                List.of(source("n1", FindingType.TREND, "quito", "Quito"), source("n2", FindingType.NEED, null, null));
        var message = new Message(
                new MessageId("m1"),
                "Open services from the first day",
                "en",
                new StageId("emergency"),
                List.of(new Tag("gcm", "15"), new Tag("gcm", "7")),
                sources);
        var silent = new Message(new MessageId("m2"), "Pay interpreters", "en", null, List.of(), List.of());
        var section = new Section(new SectionId("first-weeks"), TITLE, List.of(message, silent));
        var brief = new PublishedBrief(1, "imrf", TITLE, TITLE, List.of(), List.of(section));
        return new BriefPublished(new BriefId("b1"), brief, "ab12", new PersonId("organiser"), 1_649_664_000_000L);
    }

    private static Source source(String note, FindingType type, @Nullable String organisation, @Nullable String name) {
        return new Source(
                new NoteId(note),
                type,
                "Host families came first",
                "en",
                organisation == null ? null : new OrganisationId(organisation),
                name,
                null);
    }
}
