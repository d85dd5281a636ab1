package org.tertulia.server.importer.lists;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.tables.ListRow;

/** Reads an e-mail address as people copy it: with a name, a link or a full stop around it. */
final class EmailReader {
    /** Up to 320 characters, as many as the database takes. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s@,;:<>()\\[\\]\"]{1,64}@[^\\s@,;:<>()\\[\\]\"]{1,190}\\.[^\\s@,;:<>()\\[\\]\".]{2,63}");

    private static final Pattern NAMED = Pattern.compile("[^<>]*<([^<>]*)>[\\s.,;]*");
    private static final Pattern AROUND = Pattern.compile("^(?i:mailto:)|[\\s.,;]+$");
    private static final Pattern SPACE_AT_SIGN = Pattern.compile("\\s*@\\s*");

    /** A joiner is left in a cell where another script may need it; an address never does. */
    private static final Pattern JOINER = Pattern.compile("[\\u200C\\u200D]");

    private EmailReader() {}

    /** The address in small letters; empty if the cell is empty. */
    static String read(ListRow row) {
        var written = row.optional(PeopleColumns.EMAIL);
        var address = bare(written);
        if (!address.isEmpty() && !isAddress(address)) {
            var key = address.indexOf('@') != address.lastIndexOf('@') ? "list.email-two" : "list.email";
            row.error(PeopleColumns.EMAIL, Reason.of(key, "written", written));
        }
        return address;
    }

    private static boolean isAddress(String address) {
        return ADDRESS.matcher(address).matches() && !address.contains("..") && !address.contains(".@");
    }

    private static String bare(String written) {
        var plain = Normalizer.normalize(JOINER.matcher(written).replaceAll(""), Form.NFKC);
        var named = NAMED.matcher(plain);
        var inside = named.matches() ? named.group(1) : plain;
        var bare = AROUND.matcher(inside.strip()).replaceAll("");
        return SPACE_AT_SIGN.matcher(bare).replaceAll("@").toLowerCase(Locale.ROOT);
    }
}
