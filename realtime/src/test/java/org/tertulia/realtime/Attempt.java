package org.tertulia.realtime;

import java.util.UUID;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.cards.CardsCodec;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.writing.Ask;

/**
 * A command that a client asks for, as often as it takes.
 *
 * @param hash of its body: the same id with another one is another command
 * @param withinMillis how long it may wait; 0 when it may wait for ever
 */
record Attempt(UUID id, String hash, PersonId actor, Cards.Ask command, int withinMillis) {
    private static final CardsCodec CODEC = new CardsCodec();

    static Attempt of(UUID id, PersonId actor, Cards.Ask command, int withinMillis) {
        return new Attempt(id, Ask.of(id, actor, command, CODEC).hash(), actor, command, withinMillis);
    }

    /** The same for whoever counts: who asked for what, under which id. */
    Body body() {
        return new Body(id, hash);
    }

    /** An id and what was asked under it. */
    record Body(UUID id, String hash) {}
}
