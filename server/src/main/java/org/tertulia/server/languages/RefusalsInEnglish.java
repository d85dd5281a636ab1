package org.tertulia.server.languages;

import java.util.HashMap;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.Refusal;

/** The sentences for refusals, for a terminal. Pages say the same in the language of their reader. */
public final class RefusalsInEnglish {
    private static final Messages CATALOGUES = Messages.load("live", "staff", "pages");

    private RefusalsInEnglish() {}

    public static String say(Refusal refusal) {
        var details = new HashMap<String, Object>(refusal.details());
        details.put("code", refusal.code());
        var key = Stream.of("refused." + refusal.code(), refusal.code())
                .filter(CATALOGUES::knows)
                .findFirst()
                .orElse("refused.other");
        return CATALOGUES.say(Language.EN, key, details);
    }
}
