package org.tertulia.server.studio.exchanges;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tertulia.server.copies.EarlierExchange;
import org.tertulia.server.exporter.ExchangeContent;
import org.tertulia.server.exporter.Transferable;
import org.tertulia.server.exporter.folder.FolderExport;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.ExchangeFolder;
import org.tertulia.server.importer.FolderReading;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.templates.FolderTemplate;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.whole.Multilingual;

/** What a new exchange begins with. */
sealed interface Origin {
    /** The content to begin with. */
    ExchangeFile read();

    /** Where the organiser goes on, after the address of the studio of the new exchange. */
    default String next() {
        return "";
    }

    /** Nothing but a first session: the programme is written by hand, or comes from a file. */
    record Empty() implements Origin {
        static final String WORD = "empty";

        private static final Instant BEGINS = Instant.parse("2027-01-04T09:00:00Z");
        private static final Duration LASTS = Duration.ofHours(3);
        private static final Multilingual TITLE =
                new Multilingual(Map.of("en", "First session", "es", "Primera sesión", "fr", "Première session"));

        @Override
        public ExchangeFile read() {
            var begun = new Programme(TITLE, "UTC", List.of(), List.of(), List.of(first()), List.of(), List.of(), null);
            return new ExchangeFile(WORD, begun, List.of(new PutProgramme(begun)), List.of(), Map.of(), Map.of());
        }

        /** It says on which day and at which time the exchange begins. */
        private static Session first() {
            return new Session(
                    new SessionId("first-session"),
                    1,
                    TITLE,
                    null,
                    null,
                    BEGINS.toEpochMilli(),
                    BEGINS.plus(LASTS).toEpochMilli(),
                    List.of(),
                    null,
                    null);
        }

        @Override
        public String next() {
            return "/files";
        }
    }

    record Template(FolderTemplate template) implements Origin {
        static Optional<Origin> named(String word) {
            return FolderTemplate.named(word).map(Template::new);
        }

        @Override
        public ExchangeFile read() {
            return whole(ExchangeFolder.readOnClassPath("templates/" + template.title()));
        }
    }

    /** An earlier exchange. */
    record Copy(ExchangeContent content, List<KnownPerson> people, FolderExport.Posters posters) implements Origin {
        @Override
        public ExchangeFile read() {
            return EarlierExchange.of(Transferable.of(content, people), posters);
        }
    }

    private static ExchangeFile whole(FolderReading reading) {
        return switch (reading) {
            case FolderReading.Whole whole -> whole.exchange();
            case FolderReading.Broken broken -> throw new IllegalStateException("cannot be read: " + broken.problems());
        };
    }
}
