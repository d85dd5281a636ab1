package org.tertulia.server.importer.schedules;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tertulia.server.importer.reading.Words;

/** Makes ids from those of other programs. The same file gives the same ids again. */
final class MadeIds {
    private static final Transliterator ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Set<String> taken = new HashSet<>();

    /** Small letters, digits and hyphens; empty if there is no letter or digit. */
    static String slug(String name) {
        var slug = ASCII.transliterate(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.substring(0, Math.min(slug.length(), Words.LONGEST_ID)).replaceAll("-$", "");
    }

    /** The id itself if it can be one, else one that is made from it. A number gets the prefix. */
    String unique(String id, String prefix) {
        var wish = NUMBER.matcher(id).matches() ? prefix + id : Words.isId(id) ? id : slug(id);
        var made = wish.isEmpty() || wish.length() > Words.LONGEST_ID ? hashed(prefix + id) : wish;
        for (int number = 2; !taken.add(made); number++) {
            made = hashed(prefix + id + " " + number);
        }
        return made;
    }

    /** The id of a person. Other exchanges may have a person of the same key, so it begins with the name of this one. */
    static String ofPerson(String exchange, String key) {
        var id = key.startsWith(exchange + "-") ? key : exchange + "-" + key;
        return Words.isId(id) ? id : hashed(id);
    }

    private static String hashed(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
