package org.tertulia.server.studio.privacy;

import java.util.Locale;
import org.tertulia.server.languages.Language;

/** The names of languages, also of those that the pages do not have. */
public final class LanguageNames {
    private LanguageNames() {}

    /** The name of a language as its reader would say it, or else as this reader would. */
    public static String of(String tag, Language reader) {
        return Language.of(tag)
                .map(Language::ownName)
                .orElseGet(() -> Locale.forLanguageTag(tag).getDisplayLanguage(reader.locale()));
    }
}
