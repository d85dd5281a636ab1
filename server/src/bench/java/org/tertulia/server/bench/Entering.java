package org.tertulia.server.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.tertulia.server.FreePort;
import org.tertulia.server.RehearsedExchange;
import org.tertulia.server.VariedExchange;
import org.tertulia.server.process.ProcessVenue;

/**
 * How long a slow phone on a poor line takes until a person can use the live page: what runs, its clock ticking, and the
 * link to the call. In Chromium, for the first time and again, in a usual exchange and in one ten times as large.
 */
final class Entering {
    private static final int RUNS = Integer.getInteger("bench.runs", 5);
    private static final String PICTURE = System.getProperty("bench.picture", "");
    private static final List<Line> LINES = List.of(new Line(50, 800), new Line(400, 300));
    private static final List<Size> SIZES = List.of(new Size(600, 2_000), new Size(6_000, 20_000));

    private final Figures figures;
    private final List<String> table = new ArrayList<>();

    private Entering(Figures figures) {
        this.figures = figures;
    }

    /** A line of so many kbit/s in each direction. */
    private record Line(int kbits, int roundTripMillis) {}

    private record Size(int people, int notes) {}

    /** With {@code -Dbench.picture=docs/pictures} it also takes the picture of the documentation. */
    static void measure(Figures figures) throws Exception {
        var entering = new Entering(figures);
        for (var size : SIZES) {
            if (chosen("bench.people", size.people())) {
                entering.measure(size);
            }
        }
        System.out.println(String.join("\n", entering.table));
    }

    /** Whether a property, such as {@code -Dbench.kbits=50}, leaves this one out. */
    private static boolean chosen(String property, int value) {
        return value == Integer.getInteger(property, value);
    }

    private void measure(Size size) throws Exception {
        for (var line : play(size)) {
            tell(size, line, "first visit", line.path("first"));
            tell(size, line, "again", line.path("again"));
        }
    }

    private JsonNode play(Size size) throws IOException, InterruptedException {
        try (var venue = ProcessVenue.prepare(0)) {
            var filled = VariedExchange.fill(venue.data(), size.people(), size.notes());
            var linePort = FreePort.find();
            venue.start(Map.of("PUBLIC_URL", "http://localhost:" + linePort));
            return NodeScript.run(
                    "entering.mjs",
                    Map.of(
                            "port",
                            venue.port(),
                            "linePort",
                            linePort,
                            "exchange",
                            RehearsedExchange.SLUG,
                            "link",
                            "/x/" + RehearsedExchange.SLUG + "/join/" + filled.link(),
                            "titles",
                            VariedExchange.TITLES,
                            "call",
                            VariedExchange.CALL,
                            "lines",
                            LINES.stream()
                                    .filter(line -> chosen("bench.kbits", line.kbits()))
                                    .toList(),
                            "runs",
                            RUNS,
                            "picture",
                            size.equals(SIZES.getFirst()) ? PICTURE : ""));
        }
    }

    private void tell(Size size, JsonNode line, String visit, JsonNode measured) {
        var median = measured.path("median");
        var worst = measured.path("worst");
        var kbits = line.path("kbits").asInt();
        var where = "%s, %d kbit/s and %d ms, %,d people and %,d notes"
                .formatted(visit, kbits, line.path("roundTripMillis").asInt(), size.people(), size.notes());
        figures.beside(
                "median until first use, " + where,
                seconds(median, "firstUseMillis"),
                "s",
                "a plain page of as many bytes",
                seconds(measured, "plainMillis"));
        figures.beside(
                "worst until first use, " + where,
                seconds(worst, "firstUseMillis"),
                "s",
                "an empty page",
                seconds(line, "emptyMillis"));
        figures.alone("median until what runs and the link can be read, " + where, seconds(median, "readMillis"), "s");
        figures.alone("median until the script has drawn the whole page, " + where, seconds(median, "appMillis"), "s");
        figures.alone("median until nothing more comes, " + where, seconds(median, "allMillis"), "s");
        figures.alone("received until first use, " + where, kilobytes(median, "firstUseBytes"), "kB");
        figures.alone("received in all, " + where, kilobytes(median, "allBytes"), "kB");
        figures.alone("of these on the socket, " + where, kilobytes(median, "socketBytes"), "kB");
        figures.alone("sent in all, " + where, kilobytes(median, "sentBytes"), "kB");
        table.add(row(kbits, visit, size, line, measured));
    }

    /** A row of the table in the documentation. */
    private static String row(int kbits, String visit, Size size, JsonNode line, JsonNode measured) {
        var median = measured.path("median");
        var seconds = DoubleStream.of(
                        seconds(median, "readMillis"),
                        seconds(median, "firstUseMillis"),
                        seconds(measured.path("worst"), "firstUseMillis"),
                        seconds(measured, "plainMillis"),
                        seconds(line, "emptyMillis"),
                        seconds(median, "appMillis"),
                        seconds(median, "allMillis"))
                .mapToObj("%.1f s"::formatted);
        var kilobytes = Stream.of("firstUseBytes", "allBytes", "socketBytes")
                .map(name -> "%,.1f kB".formatted(kilobytes(median, name)));
        return "| %d kbit/s, %s, %,d people | ".formatted(kbits, visit, size.people())
                + Stream.concat(seconds, kilobytes).collect(Collectors.joining(" | ", "", " |"));
    }

    private static double seconds(JsonNode measured, String name) {
        return measured.path(name).asDouble(Double.NaN) / 1e3;
    }

    private static double kilobytes(JsonNode measured, String name) {
        return measured.path(name).asDouble(Double.NaN) / 1e3;
    }
}
