package org.tertulia.server.exchanges;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.ExchangeFolder;
import org.tertulia.server.importer.FolderReading;

/** The exchange that comes with Tertulia: Barcelona 2022. It opens ten minutes before the event begins. */
public final class SampleExchange {
    private static final LocalDateTime BEGINS = LocalDateTime.of(2022, 4, 11, 9, 50);

    private SampleExchange() {}

    /** Its stream time starts at the import and runs as fast as the wall clock. */
    public static Anchor anchor(long wall) {
        var begins = BEGINS.atZone(ZoneId.of("Europe/Madrid")).toInstant();
        return new Anchor(begins.toEpochMilli(), wall, 1);
    }

    public static ExchangeFile read() {
        return switch (ExchangeFolder.readOnClassPath("sample/barcelona-2022")) {
            case FolderReading.Whole whole -> whole.exchange();
            case FolderReading.Broken broken ->
                throw new IllegalStateException("The sample is broken: " + broken.problems());
        };
    }
}
