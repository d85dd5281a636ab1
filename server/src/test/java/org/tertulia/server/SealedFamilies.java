package org.tertulia.server;

import java.util.stream.Stream;
import org.tertulia.posters.PostersCommand;
import org.tertulia.posters.PostersEvent;
import org.tertulia.rapporteur.RapporteurCommand;
import org.tertulia.rapporteur.RapporteurEvent;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.sessions.SessionsCommand;
import org.tertulia.sessions.SessionsEvent;

/** All there is of a kind: the records at the ends of its sealed hierarchies. */
public final class SealedFamilies {
    private SealedFamilies() {}

    public static Stream<Class<? extends Command>> commands() {
        return Stream.<Class<? extends Command>>of(SessionsCommand.class, PostersCommand.class, RapporteurCommand.class)
                .flatMap(SealedFamilies::records);
    }

    public static Stream<Class<? extends Event>> events() {
        return Stream.<Class<? extends Event>>of(SessionsEvent.class, PostersEvent.class, RapporteurEvent.class)
                .flatMap(SealedFamilies::records);
    }

    @SuppressWarnings("unchecked") // what a sealed family permits belongs to it
    public static <T> Stream<Class<? extends T>> records(Class<? extends T> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(member -> records((Class<? extends T>) member))
                : Stream.of(family);
    }
}
