package org.tertulia.server;

import java.util.stream.Stream;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.server.parts.ExchangeParts;

/** All there is of a kind: the records at the ends of the sealed families of the parts. */
public final class SealedFamilies {
    private SealedFamilies() {}

    public static Stream<Class<? extends Command>> commands() {
        return ExchangeParts.all().stream().flatMap(part -> records(part.commands()));
    }

    public static Stream<Class<? extends Event>> events() {
        return ExchangeParts.all().stream().flatMap(part -> records(part.events()));
    }

    /** The records of one family; a part without commands has an empty enum for it. */
    @SuppressWarnings("unchecked") // what a sealed family permits belongs to it
    public static <T> Stream<Class<? extends T>> records(Class<? extends T> family) {
        if (family.isSealed()) {
            return Stream.of(family.getPermittedSubclasses()).flatMap(member -> records((Class<? extends T>) member));
        }
        return family.isEnum() ? Stream.of() : Stream.of(family);
    }
}
