package org.tertulia.rapporteur;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tertulia.posters.PostersState;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.Keys;
import org.tertulia.sessions.SessionsEvent;
import org.tertulia.sessions.SessionsState;

/** The rules of boards, notes, findings and briefs, on top of the posters and the sessions. */
public final class RapporteurRules {

    public RapporteurState initial() {
        return RapporteurState.EMPTY;
    }

    public Decision<RapporteurEvent> decide(
            RapporteurState own,
            PostersState posters,
            SessionsState sessions,
            RapporteurCommand command,
            Occasion occasion) {
        var checks = new Checks(own.boards(), posters, sessions);
        return switch (command) {
            case BoardCommand board -> new BoardDecider(own, checks, occasion).decide(board);
            case BriefCommand brief ->
                new BriefDecider(own, checks, new Publishing(own, posters, sessions), occasion).decide(brief);
        };
    }

    /** The state after any event of the exchange; posters and sessions are those after it. */
    public RapporteurState evolve(RapporteurState own, PostersState posters, SessionsState sessions, Event event) {
        return switch (event) {
            case BoardEvent board -> Evolution.evolve(own, board);
            case BriefEvent brief -> own.with(Evolution.evolve(own.briefs(), brief));
            case SessionsEvent below -> Folding.fold(own, sessions, below);
            default -> own;
        };
    }

    public Set<EntityKey> touched(
            RapporteurState before, Event event, RapporteurState after, PostersState posters, SessionsState sessions) {
        return Touched.by(before, event, after);
    }

    public Collection<EntityKey> entities(RapporteurState own, PostersState posters, SessionsState sessions) {
        return Entities.of(own);
    }

    public Map<Scope, View> look(RapporteurState own, PostersState posters, SessionsState sessions, EntityKey key) {
        var looks = new Looks(own);
        var id = Keys.id(key);
        return switch (Keys.kind(key)) {
            case Entities.BOARD -> looks.board(new BoardId(id));
            case Entities.NOTE -> looks.note(new NoteId(id));
            case Entities.BRIEF -> looks.brief(new BriefId(id));
            case Entities.MESSAGE -> looks.message(new MessageId(id));
            case Entities.FRAMEWORK -> looks.framework(id);
            default -> Map.of();
        };
    }

    /** The next version of a brief as the public would see it; empty when there is no such brief. */
    public Optional<PublishedBrief> preview(
            RapporteurState own, PostersState posters, SessionsState sessions, BriefId id) {
        return Optional.ofNullable(own.briefs().all().get(id)).map(new Publishing(own, posters, sessions)::next);
    }
}
