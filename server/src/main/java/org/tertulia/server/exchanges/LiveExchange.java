package org.tertulia.server.exchanges;

import io.netty.channel.Channel;
import io.vertx.core.Future;
import io.vertx.core.http.ServerWebSocket;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tertulia.posters.practices.PosterId;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.rapporteur.briefs.BriefId;
import org.tertulia.rapporteur.briefs.Publication;
import org.tertulia.rapporteur.briefs.PublishedBrief;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.showing.Visitor;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.server.exporter.ExchangeContent;
import org.tertulia.server.pages.SeenExchange;
import org.tertulia.server.parts.PageRight;
import org.tertulia.sessions.whole.Role;

/** A running exchange, as the HTTP server needs it. */
public interface LiveExchange {
    String slug();

    boolean isSample();

    /** Whether it is a rehearsal, which simulated people play. */
    boolean isRehearsal();

    ExchangeStatus status();

    /** Whether this person may enter now. Organisers always may. */
    boolean admits(PersonId person);

    /** Stream time in milliseconds since 1970. */
    long now();

    /** How many times faster than real time stream time runs. */
    double rate();

    /** What this person sees now. */
    SeenExchange seenBy(PersonId person);

    /** What this person sees now of the run of show, without people, rooms and boards. */
    SeenExchange runOfShowSeenBy(PersonId person);

    /** What anyone sees without signing in. */
    SeenExchange seenByAnyone();

    /** What is planned, for an export. */
    ExchangeContent content();

    /** All roles of this person in the exchange; empty for a stranger. */
    Set<Role> roles(PersonId person);

    /** Whether this person may see or do this in an HTTP request. */
    boolean may(PersonId person, PageRight page);

    /** Whether this is the poster of one of the practices. */
    boolean shows(PosterId poster);

    /** Whether the programme names this person for the front or a turn, so that everyone here sees who they are. */
    boolean isAtFront(PersonId person);

    /** Whether this person may upload a poster for this practice. */
    boolean mayBringPoster(PersonId person, PracticeId practice);

    List<BriefId> briefs();

    /** The published versions of a brief, oldest first. */
    List<Publication> publications(BriefId brief);

    /** The next version of a brief, as the public would see it. */
    Optional<PublishedBrief> preview(BriefId brief);

    Future<Answer> ask(PersonId actor, Command command);

    /** Connects a visitor whose socket was accepted on this channel. */
    void connect(ServerWebSocket socket, Channel channel, Visitor visitor);

    /** The exchanges that run here. */
    interface Directory {
        Optional<LiveExchange> find(String slug);

        Collection<LiveExchange> all();

        /** Changes how far an exchange is open. Says no if somebody else has changed it meanwhile. */
        Future<Boolean> change(String slug, ExchangeStatus from, ExchangeStatus to);
    }
}
