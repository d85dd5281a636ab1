package org.tertulia.server.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Where figures go: one JSON line each, on the screen and into a file. */
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

    /** A figure beside a limit that was measured with it; the ratio is the figure by the limit. */
    void beside(String name, double value, String unit, String limitName, double limit) {
        put("{\"name\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"limit\":\"%s\",\"limitValue\":%s,\"ratio\":%s}"
                .formatted(name, round(value), unit, limitName, round(limit), round(value / limit)));
    }

    /** A figure that stands by itself, or beside what was promised only. */
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

    /** Three figures that count. */
    private static String round(double value) {
        return value == 0 || !Double.isFinite(value)
                ? Double.toString(value)
                : new BigDecimal(value)
                        .round(new MathContext(3))
                        .toPlainString()
                        .toLowerCase(Locale.ROOT);
    }
}
