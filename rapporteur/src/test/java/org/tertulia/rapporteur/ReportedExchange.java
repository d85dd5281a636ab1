package org.tertulia.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tertulia.rapporteur.boards.BoardId;
import org.tertulia.rapporteur.boards.BoardView;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.boards.NoteView;
import org.tertulia.rapporteur.briefs.BriefId;
import org.tertulia.rapporteur.briefs.BriefView;
import org.tertulia.rapporteur.briefs.MessageId;
import org.tertulia.rapporteur.briefs.MessageView;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.undo.ActId;
import org.tertulia.sessions.undo.UndoCommand.UndoAct;
import org.tertulia.sessions.whole.Scopes;
import org.tertulia.sessions.whole.Whole;

/** An exchange that a test plays, with the parts up to briefs. It updates the views whose keys the rules touch. */
public final class ReportedExchange {
    private final Whole<ReportedState> rules = ReportedState.rules();
    private final List<Past> journal = new ArrayList<>();
    private final Map<EntityKey, Map<Scope, View>> shown = new HashMap<>();
    private ReportedState state = rules.initial();
    private long now = 1_649_664_600_000L;

    /** One accepted command with its events. */
    private record Past(UUID command, PersonId actor, long at, List<Event> events) {}

    /** Plays an event of the engine. */
    public void happens(Event event) {
        play(new Past(nextCommand(), PersonId.ENGINE, now, List.of(event)));
    }

    /** Sends a command, and plays its events. */
    public Decision<Event> asks(PersonId person, Command command) {
        return asks(person, command, nextCommand());
    }

    private Decision<Event> asks(PersonId person, Command command, UUID id) {
        var decision = rules.decide(state, command, new Occasion(now, person, id));
        if (decision instanceof Decision.Accepted<Event>(var events)) {
            play(new Past(id, person, now, events));
        }
        return decision;
    }

    /** Sends a command, and returns its act if it is accepted and can be taken back. */
    public Optional<ActId> tries(PersonId person, Command command) {
        var id = nextCommand();
        asks(person, command, id);
        return Optional.of(new ActId(id.toString())).filter(state.acts().ids()::contains);
    }

    /** Sends commands that must be accepted, and returns the act of the last one. */
    public ActId does(PersonId person, Command... commands) {
        var id = new UUID(0, now);
        for (var command : commands) {
            id = nextCommand();
            if (asks(person, command, id) instanceof Decision.Refused<Event>(var refusal)) {
                throw new AssertionError(command + " was refused: " + refusal);
            }
        }
        return new ActId(id.toString());
    }

    /** The number of accepted commands and played events. */
    public int happened() {
        return journal.size();
    }

    /** The events of the last accepted command. */
    public List<Event> lastEvents() {
        return journal.getLast().events();
    }

    /** Takes an act back, and returns the act of doing so. */
    public ActId undoes(PersonId person, ActId act) {
        return does(person, new UndoAct(act));
    }

    public Refusal refuses(PersonId person, Command command, String code) {
        if (asks(person, command) instanceof Decision.Refused<Event>(var refusal)) {
            assertEquals(code, refusal.code());
            return refusal;
        }
        throw new AssertionError(command + " was not refused");
    }

    public void refusesUndo(PersonId person, ActId act, String code) {
        refuses(person, new UndoAct(act), code);
    }

    /** A copy of the exchange that continues separately. */
    public ReportedExchange copy() {
        var copy = new ReportedExchange();
        copy.journal.addAll(journal);
        copy.shown.putAll(shown);
        copy.state = state;
        copy.now = now;
        return copy;
    }

    public ReportedState state() {
        return state;
    }

    /** The state after a replay of the whole journal. */
    public ReportedState replayed() {
        var again = new ReportedExchange();
        journal.forEach(again::play);
        return again.state;
    }

    /** What each scope sees, as updated after every event. */
    public Map<EntityKey, Map<Scope, View>> shown() {
        return shown;
    }

    /** What each scope sees, newly computed. */
    public Map<EntityKey, Map<Scope, View>> whole() {
        var whole = new LinkedHashMap<EntityKey, Map<Scope, View>>();
        for (var key : rules.entities(state)) {
            var looks = rules.look(state, key);
            if (!looks.isEmpty()) {
                whole.put(key, looks);
            }
        }
        return whole;
    }

    /** What each scope sees of boards, notes, briefs and messages, without what an undo does not restore. */
    public Map<EntityKey, Map<Scope, View>> written() {
        return WrittenViews.of(shown);
    }

    /** The scopes that see a note. */
    public Set<Scope> circle(NoteId note) {
        return circle(note.key());
    }

    public Set<Scope> circle(EntityKey key) {
        return shown.getOrDefault(key, Map.of()).keySet();
    }

    public NoteView note(NoteId note, Scope scope) {
        return (NoteView) look(note.key(), scope);
    }

    /** A note as staff see it, or everyone if staff have no view of their own. */
    public NoteView note(NoteId note) {
        var looks = shown.getOrDefault(note.key(), Map.of());
        return note(note, looks.containsKey(Scopes.STAFF) ? Scopes.STAFF : Scopes.EVERYONE);
    }

    public BoardView board(BoardId board, Scope scope) {
        return (BoardView) look(board.key(), scope);
    }

    public BriefView brief(BriefId brief) {
        return (BriefView) look(brief.key(), Scopes.STAFF);
    }

    public MessageView message(MessageId message) {
        return (MessageView) look(message.key(), Scopes.STAFF);
    }

    private UUID nextCommand() {
        return new UUID(0, ++now);
    }

    private void play(Past past) {
        journal.add(past);
        var last = past.events().size() - 1;
        for (int i = 0; i <= last; i++) {
            var next = rules.evolve(state, past.events().get(i));
            show(past.events().get(i), i < last ? next : rules.acted(next, past.command(), past.actor(), past.at()));
        }
    }

    private void show(Event event, ReportedState after) {
        var before = state;
        state = after;
        rules.touched(before, event, after).forEach(key -> show(key, rules.look(after, key)));
    }

    private void show(EntityKey key, Map<Scope, View> looks) {
        if (looks.isEmpty()) {
            shown.remove(key);
        } else {
            shown.put(key, looks);
        }
    }

    private View look(EntityKey key, Scope scope) {
        var view = shown.getOrDefault(key, Map.of()).get(scope);
        if (view == null) {
            throw new AssertionError(scope + " sees nothing of " + key);
        }
        return view;
    }
}
