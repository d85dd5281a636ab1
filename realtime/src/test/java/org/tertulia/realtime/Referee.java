package org.tertulia.realtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.cards.Browser;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.writing.Writer;

/**
 * Checks what servers send against what is durable.
 *
 * <p>A refusal is for one attempt: another attempt with the same id, repeated or still on its way, is decided again and may be
 * accepted. So refusals are counted against arrivals: of a command that is in the journal, at least one attempt was not refused.
 * If it was in the journal before somebody asked, the rules may refuse no attempt.
 */
final class Referee {
    private final Verdict verdict;
    private final Chronicle chronicle;
    private final Cards rules = new Cards();
    private final Map<Attempt.Body, Integer> arrived = new HashMap<>();
    private final Map<Attempt.Body, Integer> refused = new HashMap<>();
    private final Set<UUID> leaveNothing = new HashSet<>();
    private @Nullable Frame lastFrame;
    private JsonNode lastRead = NullNode.getInstance();

    Referee(Verdict verdict, Chronicle chronicle) {
        this.verdict = verdict;
        this.chronicle = chronicle;
    }

    /** A server has received this. */
    void arrived(Attempt attempt) {
        arrived.merge(attempt.body(), 1, Integer::sum);
        if (attempt.command() instanceof Cards.Nod) {
            leaveNothing.add(attempt.id());
        }
    }

    /**
     * A server sends this to somebody. It must tell only what is durable, and only scopes that this person may see now.
     */
    JsonNode said(Frame frame, PersonId person, Cards.Room asTheServerKnows) {
        var message = read(frame);
        judge(message, person, asTheServerKnows);
        return message;
    }

    /** Changes wait until a line takes them; answers do not wait. */
    void waits(JsonNode message, boolean writable) {
        verdict.expect(
                writable || !message.path("type").asText().equals("changes"),
                () -> "a line that takes nothing was sent " + message);
    }

    /** Many clients receive the same frame one after the other, so the last one is kept parsed. */
    private JsonNode read(Frame frame) {
        if (frame != lastFrame) {
            lastFrame = frame;
            lastRead = Browser.read(frame.text());
        }
        return lastRead;
    }

    private void judge(JsonNode message, PersonId person, Cards.Room asTheServerKnows) {
        switch (message.path("type").asText()) {
            case "changes" -> {
                isDurable(message, message.path("to").asLong());
                maySee(message, person, asTheServerKnows);
            }
            case "done" -> {
                isDurable(message, message.path("sequence").asLong());
                var id = UUID.fromString(message.path("id").asText());
                verdict.expect(
                        chronicle.kept(id) != null || leaveNothing.contains(id),
                        () -> "acknowledged, but not in the journal: " + message);
            }
            default -> {}
        }
    }

    private void isDurable(JsonNode message, long sequence) {
        verdict.expect(
                sequence <= chronicle.head(), () -> "durable is " + chronicle.head() + " but said was " + message);
    }

    private void maySee(JsonNode message, PersonId person, Cards.Room room) {
        var allowed = rules.scopes(room, person);
        message.path("feeds").fieldNames().forEachRemaining(feed -> {
            var scope = new Scope(feed.substring(0, feed.indexOf('@')));
            verdict.expect(allowed.contains(scope), () -> person + " was sent " + feed);
        });
    }

    /**
     * Somebody received this answer to an attempt.
     *
     * @param wasKept whether it was in the journal already when it was asked
     */
    void heard(JsonNode answer, Attempt attempt, boolean wasKept) {
        switch (answer.path("type").asText()) {
            case "done" -> done(attempt, answer.path("sequence").asLong());
            case "refused" -> refused(attempt, answer.path("code").asText(), wasKept);
            default -> {}
        }
    }

    private void done(Attempt attempt, long sequence) {
        var kept = chronicle.kept(attempt.id());
        var itself = new Chronicle.Kept(attempt.hash(), sequence);
        verdict.expect(
                itself.equals(kept) || attempt.command() instanceof Cards.Nod,
                () -> "done was " + attempt + " at " + sequence + ", kept is " + kept);
    }

    private void refused(Attempt attempt, String code, boolean wasKept) {
        if (code.equals("command.conflict")) {
            conflict(attempt);
            return;
        }
        refused.merge(attempt.body(), 1, Integer::sum);
        verdict.expect(!wasKept || code.equals(Writer.BUSY.code()), () -> code + " although it is kept: " + attempt);
        verdict.expect(isLikely(attempt, code), () -> code + " for " + attempt);
        hasAnAttemptLeft(attempt.body());
    }

    private void conflict(Attempt attempt) {
        var kept = chronicle.kept(attempt.id());
        verdict.expect(
                kept != null && !kept.hash().equals(attempt.hash()),
                () -> "a conflict of " + attempt + " with " + kept);
    }

    private static boolean isLikely(Attempt attempt, String code) {
        return switch (code) {
            case "engine.rejected" ->
                attempt.command() instanceof Cards.Lay lay && lay.text().equals(SimulatedJournal.INDIGESTIBLE);
            case "engine.failed" -> attempt.command() instanceof Cards.Stumble;
            case "engine.late" -> attempt.withinMillis() > 0;
            default -> true;
        };
    }

    private void hasAnAttemptLeft(Attempt.Body body) {
        var kept = chronicle.kept(body.id());
        var open = arrived.getOrDefault(body, 0) - refused.getOrDefault(body, 0);
        verdict.expect(
                open >= 1 || kept == null || !kept.hash().equals(body.hash()), () -> "refused, but kept: " + body);
    }

    /** Every command in the journal was asked for, and has an attempt that was not refused. */
    void judgeAll() {
        refused.keySet().forEach(this::hasAnAttemptLeft);
        chronicle
                .allKept()
                .forEach((id, kept) -> verdict.expect(
                        id.version() == 3 || arrived.containsKey(new Attempt.Body(id, kept.hash())),
                        () -> "nobody has asked for " + id));
    }
}
