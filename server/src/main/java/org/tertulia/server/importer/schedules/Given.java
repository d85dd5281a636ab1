package org.tertulia.server.importer.schedules;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says besides a file that cannot say it.
 *
 * @param organiser the organiser of the new exchange
 * @param zone the time zone of the programme
 * @param date the first day of a programme that has only times
 * @param title the title of a programme that has none
 */
public record Given(
        @Nullable Organiser organiser,
        @Nullable String zone,
        @Nullable LocalDate date,
        @Nullable String title) {
    private static final String ORGANISER = "organiser";
    private static final String ZONE = "zone";
    private static final String DATE = "date";
    private static final String TITLE = "title";

    public static final Given NOTHING = new Given(null, null, null);

    public Given(@Nullable Organiser organiser, @Nullable String zone, @Nullable LocalDate date) {
        this(organiser, zone, date, null);
    }

    /** Reads what {@link #written} has written. */
    public static Given read(byte[] file) throws IOException {
        var said = new Properties();
        said.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
        return new Given(
                Organiser.read(said.getProperty(ORGANISER, "")).orElse(null),
                said.getProperty(ZONE),
                EntryTimes.date(said.getProperty(DATE, "")).orElse(null),
                said.getProperty(TITLE));
    }

    /** For a file that travels with the programme. */
    public byte[] written() {
        var said = new Properties();
        put(said, ORGANISER, organiser);
        put(said, ZONE, zone);
        put(said, DATE, date);
        put(said, TITLE, title);
        var text = new StringWriter();
        try {
            said.store(text, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void put(Properties said, String name, @Nullable Object value) {
        if (value != null) {
            said.setProperty(name, value.toString());
        }
    }

    /** A person with an address. */
    public record Organiser(String name, String address) {
        private static final Pattern WRITTEN =
                Pattern.compile("\\s*\"?([^<>\"]+?)\"?\\s*<\\s*([^<>\\s]+@[^<>\\s]+)\\s*>\\s*");

        /** Reads {@code Name <address>}. */
        public static Optional<Organiser> read(String written) {
            var match = WRITTEN.matcher(written);
            return match.matches() ? Optional.of(new Organiser(match.group(1), match.group(2))) : Optional.empty();
        }

        @Override
        public String toString() {
            return name + " <" + address + ">";
        }
    }
}
