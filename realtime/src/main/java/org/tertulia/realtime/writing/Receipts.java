package org.tertulia.realtime.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tertulia.realtime.journal.Journal;

/**
 * The answers to all commands that ever had an effect on a stream, so that the same id gets the same answer. All are kept in
 * memory, as the state is: one or two hundred bytes for each command.
 */
final class Receipts {
    private final Map<UUID, Receipt> accepted = new HashMap<>();

    Optional<Answer> answerTo(Ask<?> ask) {
        return Optional.ofNullable(accepted.get(ask.id())).map(receipt -> receipt.answerTo(ask.hash()));
    }

    void add(Journal.Entry entry) {
        accepted.put(entry.id(), new Receipt(entry.hash(), entry.last()));
    }

    void addAll(Receipts others) {
        accepted.putAll(others.accepted);
    }

    private record Receipt(String hash, long sequence) {
        Answer answerTo(String otherHash) {
            return hash.equals(otherHash) ? new Answer.Done(sequence) : new Answer.Conflict();
        }
    }
}
