package org.tertulia.server.importer.reading;

import java.util.regex.Pattern;

/** Keeps spreadsheets from running people's text as a formula. */
public final class Formulas {
    /** Also a formula behind apostrophes, so that reading takes away exactly what writing added. */
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    /** What a spreadsheet shows where a formula has no result. */
    private static final Pattern ERROR = Pattern.compile("#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!)");

    private Formulas() {}

    /** Whether a cell has an error of the spreadsheet instead of a text. */
    public static boolean isError(String cell) {
        return ERROR.matcher(cell).matches();
    }

    public static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** Removes the apostrophe that {@link #harmless} added. */
    public static String bare(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }
}
