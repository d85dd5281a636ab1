package org.tertulia.server.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures the named figures, or all of them. */
public final class Bench {
    private static final Map<String, Measurement> ALL = new LinkedHashMap<>();

    static {
        ALL.put("fan-out", FanOut::measure);
        ALL.put("committing", Committing::measure);
        ALL.put("acknowledging", Acknowledging::measure);
        ALL.put("allocating", Allocating::measure);
        ALL.put("crowding", Crowding::measure);
        ALL.put("slow-readers", SlowReaders::measure);
        ALL.put("coming-back", ComingBack::measure);
        ALL.put("counting-down", CountingDown::measure);
        ALL.put("starting-up", StartingUp::measure);
        ALL.put("growing", Growing::measure);
        ALL.put("entering", Entering::measure);
        ALL.put("crowd", EnteringCrowd::measure);
    }

    private Bench() {}

    /** Additional JVM options of the measured server, such as {@code -Dbench.server=-XX:+UseSerialGC}. */
    static String[] serverOptions() {
        var options = System.getProperty("bench.server", "");
        return options.isEmpty() ? new String[0] : options.split(" ", -1);
    }

    private interface Measurement {
        void measure(Figures figures) throws Exception;
    }

    public static void main(String[] names) throws Exception {
        var figures = new Figures(Path.of("target", "bench"));
        for (var name : names.length == 0 || names[0].equals("all") ? ALL.keySet() : List.of(names)) {
            var measurement = ALL.get(name);
            if (measurement == null) {
                throw new IllegalArgumentException("There is no figure " + name + "; choose from " + ALL.keySet());
            }
            measurement.measure(figures);
        }
        System.exit(0);
    }
}
