package org.tertulia.server.http;

import io.vertx.core.Future;
import java.util.Map;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.realtime.writing.Answer;

/** A request that is not answered as it wished; the reader gets a page that says so. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String words;
    private final transient Map<String, String> details;

    Refused(int status) {
        this(status, "error." + status);
    }

    Refused(int status, String words) {
        this(status, words, Map.of());
    }

    /** Refuses in words of its own: a message, whose title has the same key with {@code .title}. */
    Refused(int status, String words, Map<String, String> details) {
        super(words, null, false, false);
        this.status = status;
        this.words = words;
        this.details = details;
    }

    /** Goes on only where the exchange has done what this request asked of it. */
    static Future<Void> unlessDone(Answer answer) {
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
