package org.tertulia.server.http;

import io.vertx.core.Future;
import java.util.Map;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.realtime.writing.Answer;

/** A refused request. The reader gets a page with the reason. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String words;
    private final transient Map<String, String> details;

    public Refused(int status) {
        this(status, "error." + status);
    }

    /** Refuses with this message. */
    public Refused(int status, String words) {
        this(status, words, Map.of());
    }

    /** Refuses with this message. The key of its title ends with {@code .title}. */
    Refused(int status, String words, Map<String, String> details) {
        super(words, null, false, false);
        this.status = status;
        this.words = words;
        this.details = details;
    }

    /** Continues only if the exchange has executed the command. */
    public static Future<Void> unlessDone(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> Future.succeededFuture();
            case Answer.Refused(var refusal) -> Future.failedFuture(of(refusal));
            case Answer.Unknown unknown -> Future.failedFuture(new Refused(503));
            case Answer.Conflict conflict -> Future.failedFuture(new Refused(503));
        };
    }

    private static Refused of(Refusal refusal) {
        return switch (refusal.code()) {
            case "access.denied" -> new Refused(403);
            case "practice.locked" -> new Refused(409, "practice.locked");
            case "practice.unknown" -> new Refused(404);
            case "engine.busy" -> new Refused(503);
            default -> new Refused(409);
        };
    }

    int status() {
        return status;
    }

    String words() {
        return words;
    }

    Map<String, String> details() {
        return details;
    }
}
