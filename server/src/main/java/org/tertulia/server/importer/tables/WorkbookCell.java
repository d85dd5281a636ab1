package org.tertulia.server.importer.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A cell of a spreadsheet as a text that people recognise: numbers as they are shown, dates as {@code 2027-04-11}. */
record WorkbookCell(ReadableWorkbook workbook, Cell cell) {
    /** A spreadsheet shows at most this many digits, and calculates with a few more. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST_NUMBER = 30;
    private static final long DAY_MINUTES = 24 * 60;
    private static final int DAYS_OF_2100 = 73_415;
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY_ON_MAC = LocalDate.of(1904, 1, 1);

    /** Texts in a format that say nothing about the kind of number. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^]]*]");

    /** Formats that every spreadsheet knows by number, so that a file does not write them. */
    private static final Set<Integer> BUILT_IN_DATES = Set.of(14, 15, 16, 17, 22);

    private static final Set<Integer> BUILT_IN_TIMES = Set.of(18, 19, 20, 21, 22, 45, 46, 47);
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");

    String text() {
        return switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number -> text(number);
            case Boolean truth -> truth ? "TRUE" : "FALSE";
            default -> cell.getText();
        };
    }

    private String text(BigDecimal number) {
        int id = Objects.requireNonNullElse(cell.getDataFormatId(), 0);
        var format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        var bare = DECORATION.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        var isDate = BUILT_IN_DATES.contains(id) || isDate(bare);
        var isTime = BUILT_IN_TIMES.contains(id) || isTime(bare);
        if ((isDate || isTime) && isMoment(number)) {
            return moment(number, isDate, isTime);
        }
        if (bare.endsWith("%") || id == 9 || id == 10) {
            return plain(number.movePointRight(2)) + "%";
        }
        var plain = plain(number);
        return ZEROS.matcher(format).matches()
                ? "0".repeat(Math.max(0, format.length() - plain.length())) + plain
                : plain;
    }

    /** A number of days with a usual number of digits: with a very small one, a calculation would not end. */
    private static boolean isMoment(BigDecimal number) {
        return number.signum() >= 0
                && number.scale() <= LONGEST_NUMBER
                && number.compareTo(BigDecimal.valueOf(DAYS_OF_2100)) < 0;
    }

    private static boolean isDate(String format) {
        return format.indexOf('y') >= 0 || format.indexOf('d') >= 0;
    }

    private static boolean isTime(String format) {
        return format.indexOf('h') >= 0 || format.contains("ss");
    }

    private String moment(BigDecimal days, boolean isDate, boolean isTime) {
        var minutes = days.multiply(BigDecimal.valueOf(DAY_MINUTES))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        if (!isDate) {
            return clock(minutes);
        }
        var first = workbook.isDate1904() ? FIRST_DAY_ON_MAC : FIRST_DAY;
        var date = first.plusDays(minutes / DAY_MINUTES).toString();
        return isTime ? date + " " + clock(minutes % DAY_MINUTES) : date;
    }

    private static String clock(long minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private static String plain(BigDecimal number) {
        var shown = number.round(SHOWN).stripTrailingZeros();
        var isLong = shown.scale() > LONGEST_NUMBER || shown.precision() - shown.scale() > LONGEST_NUMBER;
        return isLong ? shown.toString() : shown.toPlainString();
    }
}
