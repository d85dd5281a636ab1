package org.tertulia.server.pages;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;
import org.tertulia.server.languages.Language;

/** The order of texts in the language of the reader: Zoé and Álvaro are where people look for them. */
public final class InOrder {
    private InOrder() {}

    /** Compares by this text. */
    public static <T> Comparator<T> by(Language language, Function<T, String> text) {
        var collator = Collator.getInstance(ULocale.forLocale(language.locale()));
        return (one, other) -> collator.compare(text.apply(one), text.apply(other));
    }
}
