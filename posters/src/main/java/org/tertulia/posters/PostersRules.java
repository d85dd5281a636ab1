package org.tertulia.posters;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tertulia.posters.PostersEvent.PageShown;
import org.tertulia.posters.PostersEvent.PosterAttached;
import org.tertulia.posters.PostersEvent.PosterRemoved;
import org.tertulia.posters.PostersEvent.PracticeLocked;
import org.tertulia.posters.PostersEvent.PracticePut;
import org.tertulia.posters.PostersEvent.PracticeWithdrawn;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.Keys;
import org.tertulia.sessions.LineUpEvent.TurnStarted;
import org.tertulia.sessions.Scopes;
import org.tertulia.sessions.SessionsState;

/** The rules of practices and posters, on top of the sessions. */
public final class PostersRules {
    private static final String KIND = "practice";

    public PostersState initial() {
        return PostersState.EMPTY;
    }

    public Decision<PostersEvent> decide(
            PostersState own, SessionsState below, PostersCommand command, Occasion occasion) {
        return new PostersDecider(own, below).decide(command);
    }

    /** The state after any event of the exchange; {@code below} is the sessions after it. */
    public PostersState evolve(PostersState own, SessionsState below, Event event) {
        return switch (event) {
            case PostersEvent mine -> evolve(own, mine);
            case TurnStarted started -> own.changeAny(presented(below, started), one -> one.showing(0));
            default -> own;
        };
    }

    public Set<EntityKey> touched(PostersState before, Event event, PostersState after, SessionsState below) {
        return switch (event) {
            case PostersEvent mine -> Set.of(key(practice(mine)));
            case TurnStarted started -> Set.of(key(presented(below, started)));
            default -> Set.of();
        };
    }

    public Collection<EntityKey> entities(PostersState own, SessionsState below) {
        return own.practices().keySet().stream().map(PostersRules::key).toList();
    }

    public Map<Scope, View> look(PostersState own, SessionsState below, EntityKey key) {
        var practice = Keys.kind(key).equals(KIND) ? own.practice(new PracticeId(Keys.id(key))) : null;
        return practice == null ? Map.of() : Map.of(Scopes.EVERYONE, practice.view());
    }

    private static PostersState evolve(PostersState own, PostersEvent event) {
        return switch (event) {
            case PracticePut(var practice) -> own.put(practice);
            case PracticeWithdrawn(var practice) -> own.without(practice);
            case PracticeLocked(var practice, var locked) -> own.change(practice, one -> one.locked(locked));
            case PosterAttached(var practice, var poster) -> own.change(practice, one -> one.with(poster));
            case PosterRemoved(var practice) -> own.change(practice, PracticeState::withoutPoster);
            case PageShown(var practice, var page) -> own.change(practice, one -> one.showing(page));
        };
    }

    private static PracticeId practice(PostersEvent event) {
        return switch (event) {
            case PracticePut put -> put.practice().id();
            case PracticeWithdrawn withdrawn -> withdrawn.practice();
            case PracticeLocked locked -> locked.practice();
            case PosterAttached attached -> attached.practice();
            case PosterRemoved removed -> removed.practice();
            case PageShown shown -> shown.practice();
        };
    }

    /** The practice that a turn presents; of an id that no practice has, where it presents something else. */
    private static PracticeId presented(SessionsState below, TurnStarted started) {
        var turn = Objects.requireNonNull(below.turn(started.turn()));
        var subject = new EntityKey(turn.subject().value());
        return new PracticeId(Keys.kind(subject).equals(KIND) ? Keys.id(subject) : "");
    }

    private static EntityKey key(PracticeId practice) {
        return EntityKey.of(KIND, practice);
    }
}
