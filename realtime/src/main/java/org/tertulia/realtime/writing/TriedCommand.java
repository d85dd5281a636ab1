package org.tertulia.realtime.writing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;

/** One command played to its end on a state of its own, with all that follows from it; whoever likes the result takes it. */
final class TriedCommand<S, C extends Command, E extends Event> {
    private static final Logger LOG = LoggerFactory.getLogger(TriedCommand.class);
    private static final int MAX_DEPTH = 8;

    private final StreamDefinition<S, C, E> play;
    private final List<Commit.Change<S, E>> changes = new ArrayList<>();
    private S state;
    private int followers;

    TriedCommand(StreamDefinition<S, C, E> play, S state) {
        this.play = play;
        this.state = state;
    }

    S state() {
        return state;
    }

    List<Commit.Change<S, E>> changes() {
        return changes;
    }

    /** The refusal of the command itself; one of a command that would follow only means that it does not. */
    Optional<Refusal> play(C command, Occasion occasion) {
        return play(command, occasion, 0);
    }

    private Optional<Refusal> play(C command, Occasion occasion, int depth) {
        return switch (play.rules().decide(state, command, occasion)) {
            case Decision.Refused<E> refused -> Optional.of(refused.refusal());
            case Decision.Accepted<E> accepted -> {
                evolve(accepted.events()).forEach(next -> follow(next, occasion, depth + 1));
                yield Optional.empty();
            }
        };
    }

    private List<C> evolve(List<E> accepted) {
        var follows = new ArrayList<C>();
        for (var event : accepted) {
            state = play.rules().evolve(state, event);
            changes.add(new Commit.Change<>(event, state));
            follows.addAll(play.policy().follows(state, event));
        }
        return follows;
    }

    private void follow(C command, Occasion cause, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalStateException("policies go deeper than " + MAX_DEPTH);
        }
        var occasion = new Occasion(cause.now(), PersonId.ENGINE, followerId(cause.command()));
        play(command, occasion, depth).ifPresent(refusal -> LOG.info("{} does not follow: {}", name(command), refusal));
    }

    private UUID followerId(UUID cause) {
        followers++;
        return UUID.nameUUIDFromBytes((cause + "/follower/" + followers).getBytes(StandardCharsets.UTF_8));
    }

    private static String name(Command command) {
        return command.getClass().getSimpleName();
    }
}
