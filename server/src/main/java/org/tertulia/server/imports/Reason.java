package org.tertulia.server.imports;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.Refusal;

/** Why a change was not made, in words for people, with the code for those who look it up. */
final class Reason {
    static final String CHANGED_SINCE = "somebody has changed it since";
    static final String ACTIVE_SINCE = "has opened the personal link or done something since";
    static final String ADDRESS_TAKEN = "somebody else has this e-mail address";

    private static final Map<String, String> SENTENCES = Map.of(
            "programme.segment-has-run", "a segment that has started would be missing",
            "practice.locked", "the practice is locked",
            "practice.of-another", "the practice belongs to another organisation",
            "organisation.unknown", "the organisation is not known",
            "segment.unknown", "the segment is not in the programme");

    private Reason() {}

    static String of(Refusal refusal) {
        var code = refusal.details().isEmpty() ? refusal.code() : refusal.code() + ", " + details(refusal);
        var sentence = SENTENCES.get(refusal.code());
        return sentence == null ? code : sentence + " (" + code + ")";
    }

    private static String details(Refusal refusal) {
        return new TreeMap<>(refusal.details())
                .entrySet().stream()
                        .map(detail -> detail.getKey() + " " + detail.getValue())
                        .collect(Collectors.joining(", "));
    }
}
