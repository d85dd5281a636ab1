package org.tertulia.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AddressLimitsTest {
    private final AtomicLong nanos = new AtomicLong();
    private final AddressLimits limits = new AddressLimits(PublicAddress.of(null, 8080), nanos::get);

    private long allowed(String address, int asked) {
        return IntStream.range(0, asked).filter(n -> limits.allows(address)).count();
    }

    @Test
    void a_city_hall_that_opens_all_its_pages_at_once_is_served_but_an_endless_flood_is_not() {
        assertEquals(AddressLimits.BURST, allowed("192.0.2.1", AddressLimits.BURST + 500));
        assertTrue(limits.allows("192.0.2.2"), "another address has its own allowance");
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(2));
        assertEquals(2 * AddressLimits.PER_SECOND, allowed("192.0.2.1", AddressLimits.BURST));
    }

    @Test
    void an_idle_address_makes_room_for_others() {
        allowed("192.0.2.1", AddressLimits.BURST);
        assertFalse(limits.allows("192.0.2.1"));
        IntStream.range(0, AddressLimits.MOST_ADDRESSES).forEach(n -> limits.allows("2001:db8::" + n));
        assertTrue(limits.allows("192.0.2.1"));
    }
}
