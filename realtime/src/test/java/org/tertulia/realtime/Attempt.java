package org.tertulia.realtime;

import java.util.UUID;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.cards.CardsCodec;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.writing.Ask;

/**
 * One attempt to ask for a command; a client repeats it until it has an answer.
 *
 * @param hash of its body: the same id with another one is another command
 * @param withinMillis how long it may wait; 0 for no limit
 */
record Attempt(UUID id, String hash, PersonId actor, Cards.Ask command, int withinMillis) {
    private static final CardsCodec CODEC = new CardsCodec();

    static Attempt of(UUID id, PersonId actor, Cards.Ask command, int withinMillis) {
        return new Attempt(id, Ask.of(id, actor, command, CODEC).hash(), actor, command, withinMillis);
    }

    /** What attempts are counted by: the id and the body. */
    Body body() {
        return new Body(id, hash);
    }

    /** An id and the hash of the command that was asked under it. */
    record Body(UUID id, String hash) {}
}
