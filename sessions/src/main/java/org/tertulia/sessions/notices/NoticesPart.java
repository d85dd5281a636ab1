package org.tertulia.sessions.notices;

import static org.tertulia.sessions.whole.When.ASSIGNED;
import static org.tertulia.sessions.whole.When.ASSIGNED_OR_OWN;
import static org.tertulia.sessions.whole.When.NO;
import static org.tertulia.sessions.whole.When.YES;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.lineups.LineUpEvent.LineUpPut;
import org.tertulia.sessions.notices.NoticeCommand.SendNotice;
import org.tertulia.sessions.notices.NoticeCommand.WithdrawNotice;
import org.tertulia.sessions.notices.NoticeEvent.NoticeSent;
import org.tertulia.sessions.notices.NoticeEvent.NoticeWithdrawn;
import org.tertulia.sessions.people.PeopleEvent;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammeChanged;
import org.tertulia.sessions.rooms.RoomEvent;
import org.tertulia.sessions.whole.ExchangePart;
import org.tertulia.sessions.whole.Follows;
import org.tertulia.sessions.whole.PartTable;
import org.tertulia.sessions.whole.Subject;

/** Notices from facilitators. A notice to rooms or presenters reaches the people who are there now. */
public final class NoticesPart implements ExchangePart<NoticesState, Notices, NoticeCommand, NoticeEvent> {
    private static final PartTable<NoticesState, NoticeCommand, NoticeEvent> TABLE = new PartTable<>(
                    NoticesState.class, NoticeCommand.class, NoticeEvent.class)
            .command("sendNotice", SendNotice.class, NoticesPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("withdrawNotice", WithdrawNotice.class, NoticesPart::about, YES, ASSIGNED_OR_OWN, NO, NO, NO)
            .undoable(SendNotice.class, NoticeSent.class)
            .naming(NoticeWithdrawn.class)
            .event("noticeSent", NoticeSent.class)
            .event("noticeWithdrawn", NoticeWithdrawn.class)
            .kind(
                    "notice",
                    NoticeView.class,
                    state -> state.notices().byId().keySet().stream().map(NoticeId::key),
                    (state, id) -> look(state, new NoticeId(id)))
            .refusals(NoticeRefusal.values());

    private static final Follows<NoticesState, Notices> FOLLOWS = new Follows<NoticesState, Notices>()
            .touches(ProgrammeChanged.class, (_, _, after) -> following(after))
            .touches(PeopleEvent.class, (_, _, after) -> following(after))
            .touches(LineUpPut.class, (_, _, after) -> following(after))
            .touches(RoomEvent.class, (_, _, after) -> following(after));

    /** The notices whose receivers change when rooms or turns change. */
    private static Set<EntityKey> following(NoticesState state) {
        return state.notices().byId().values().stream()
                .filter(notice -> notice.audience().follows())
                .map(notice -> notice.notice().key())
                .collect(Collectors.toSet());
    }

    private static Map<Scope, View> look(NoticesState state, NoticeId id) {
        var notice = state.notice(id);
        var looks = new HashMap<Scope, View>();
        if (notice != null) {
            var view = NoticeView.of(notice);
            new Receivers(state, notice.audience()).scopes().forEach(scope -> looks.put(scope, view));
        }
        return looks;
    }

    private static Subject about(NoticesState state, NoticeCommand command) {
        return switch (command) {
            case SendNotice send -> new Receivers(state, send.audience()).subject();
            case WithdrawNotice(var id) -> sent(state, state.notice(id));
        };
    }

    /** A notice belongs to its sender, also when the session is over in which it was sent. */
    private static Subject sent(NoticesState state, @Nullable NoticeSent notice) {
        return notice == null
                ? Subject.EXCHANGE
                : new Receivers(state, notice.audience()).subject().ownedBy(notice.by()::equals);
    }

    @Override
    public PartTable<NoticesState, NoticeCommand, NoticeEvent> table() {
        return TABLE;
    }

    @Override
    public Follows<NoticesState, Notices> follows() {
        return FOLLOWS;
    }

    @Override
    public Decision<Event> decide(NoticeCommand command, Around<? extends NoticesState> around) {
        return new NoticeRules(around).decide(command);
    }

    @Override
    public Notices evolve(NoticesState state, NoticeEvent event) {
        return state.notices().evolve(event);
    }

    @Override
    public Set<EntityKey> touched(NoticesState before, NoticeEvent event, NoticesState after) {
        return Set.of(event.notice().key());
    }

    @Override
    public Undo undo(NoticesState before, NoticeEvent event) {
        return switch (event) {
            case NoticeSent sent -> Undo.by(new WithdrawNotice(sent.notice()));
            case NoticeWithdrawn(var notice) ->
                Undo.impossible()
                        .outdating(earlier -> earlier instanceof NoticeSent sent
                                && sent.notice().equals(notice));
        };
    }

    @Override
    public boolean canStillBeUndone(NoticesState now, NoticeEvent event) {
        return switch (event) {
            case NoticeSent sent -> now.notice(sent.notice()) != null;
            case NoticeWithdrawn _ -> false;
        };
    }
}
