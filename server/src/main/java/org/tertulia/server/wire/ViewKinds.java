package org.tertulia.server.wire;

import static org.tertulia.server.wire.WireNames.named;

import org.tertulia.posters.PracticeView;
import org.tertulia.rapporteur.RapporteurView;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.Clock;
import org.tertulia.sessions.SessionsView;

/** Every view's kind: what its entity key begins with. */
public final class ViewKinds {
    public static final WireNames<View> ALL = new WireNames<>(
            named("exchange", SessionsView.ExchangeView.class),
            named("session", SessionsView.SessionView.class),
            named("segment", SessionsView.SegmentView.class),
            named("clock", Clock.class),
            named("turn", SessionsView.TurnView.class),
            named("organisation", SessionsView.OrganisationView.class),
            named("person", NamedPersonView.class),
            named("room", SessionsView.RoomView.class),
            named("floor", SessionsView.FloorView.class),
            named("hand", SessionsView.HandView.class),
            named("notice", SessionsView.NoticeView.class),
            named("practice", PracticeView.class),
            named("board", RapporteurView.BoardView.class),
            named("note", RapporteurView.NoteView.class),
            named("brief", RapporteurView.BriefView.class),
            named("message", RapporteurView.MessageView.class),
            named("framework", RapporteurView.FrameworkView.class));

    private ViewKinds() {}
}
