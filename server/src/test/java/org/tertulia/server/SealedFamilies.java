package org.tertulia.server;

import java.util.stream.Stream;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.server.parts.ExchangeParts;

/** All records of the sealed families of the parts. */
public final class SealedFamilies {
    private SealedFamilies() {}

    public static Stream<Class<? extends Command>> commands() {
        return ExchangeParts.all().stream().flatMap(part -> records(part.commands()));
    }

    public static Stream<Class<? extends Event>> events() {
        return ExchangeParts.all().stream().flatMap(part -> records(part.events()));
    }

    /** The records of one family. A part without commands has an empty enum. */
    @SuppressWarnings("unchecked") // a sealed family permits only its own types
    public static <T> Stream<Class<? extends T>> records(Class<? extends T> family) {
        if (family.isSealed()) {
            return Stream.of(family.getPermittedSubclasses()).flatMap(member -> records((Class<? extends T>) member));
        }
        return family.isEnum() ? Stream.of() : Stream.of(family);
    }
}
