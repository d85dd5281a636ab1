package org.tertulia.server.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Writes figures, one JSON line each, to the screen and to a file. */
final class Figures {
    private final Path file;

    Figures(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.file = folder.resolve("figures.jsonl");
    }

    /** A figure with a limit from the same run. The ratio is the figure divided by the limit. */
    void beside(String name, double value, String unit, String limitName, double limit) {
        put("{\"name\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"limit\":\"%s\",\"limitValue\":%s,\"ratio\":%s}"
                .formatted(name, round(value), unit, limitName, round(limit), round(value / limit)));
    }

    /** A figure without a measured limit. */
    void alone(String name, double value, String unit) {
        put("{\"name\":\"%s\",\"value\":%s,\"unit\":\"%s\"}".formatted(name, round(value), unit));
    }

    private void put(String line) {
        System.out.println(line);
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Rounds to three significant digits. */
    private static String round(double value) {
        return value == 0 || !Double.isFinite(value)
                ? Double.toString(value)
                : new BigDecimal(value)
                        .round(new MathContext(3))
                        .toPlainString()
                        .toLowerCase(Locale.ROOT);
    }
}
