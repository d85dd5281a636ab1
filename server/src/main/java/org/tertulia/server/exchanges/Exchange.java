package org.tertulia.server.exchanges;

/**
 * An exchange in this Tertulia.
 *
 * @param slug its name in addresses, and the name of its stream
 * @param sample whether it is the sample that comes with Tertulia
 * @param ready whether its import is complete
 * @param status how far it is open
 * @param rehearsal whether simulated people play it. Then it stays a draft
 */
public record Exchange(String slug, boolean sample, boolean ready, ExchangeStatus status, boolean rehearsal) {
    /** An exchange that is no rehearsal. */
    public static Exchange real(String slug, boolean sample, boolean ready, ExchangeStatus status) {
        return new Exchange(slug, sample, ready, status, false);
    }

    /** A new rehearsal, before its import. */
    public static Exchange rehearsal(String slug) {
        return new Exchange(slug, false, false, ExchangeStatus.DRAFT, true);
    }

    Exchange as(ExchangeStatus other) {
        return new Exchange(slug, sample, ready, other, rehearsal);
    }
}
