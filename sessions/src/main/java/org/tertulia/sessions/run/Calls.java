package org.tertulia.sessions.run;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.whole.Links;
import org.tertulia.sessions.whole.PlainText;

/** The calls of a segment or room, by language. */
public final class Calls {
    private Calls() {}

    /** The calls after one language gets a call, or loses it if {@code call} is null. */
    public static PMap<String, Call> set(PMap<String, Call> calls, String language, @Nullable Call call) {
        return call == null ? calls.minus(language) : calls.plus(language, call);
    }

    /** What is wrong with a call in a language. */
    public static Optional<Refusal> objection(String language, @Nullable Call call) {
        return PlainText.objectionToLanguage(language)
                .or(() -> Optional.ofNullable(call).flatMap(Calls::objection));
    }

    private static Optional<Refusal> objection(Call call) {
        return first(
                when(!Links.isHttps(call.link()), RunRefusal.CALL_NOT_HTTPS),
                PlainText.objectionToLineIfAny(Objects.requireNonNullElse(call.dialIn(), ""), Call.LONGEST_DIAL_IN));
    }
}
