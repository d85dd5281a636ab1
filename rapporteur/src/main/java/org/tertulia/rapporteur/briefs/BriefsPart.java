package org.tertulia.rapporteur.briefs;

import static org.tertulia.sessions.whole.When.ASSIGNED;
import static org.tertulia.sessions.whole.When.NO;
import static org.tertulia.sessions.whole.When.YES;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcollections.PMap;
import org.tertulia.rapporteur.boards.BoardEvent;
import org.tertulia.rapporteur.briefs.BriefCommand.CiteFinding;
import org.tertulia.rapporteur.briefs.BriefCommand.DraftMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.EditMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.MoveMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.ProposeBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.PublishBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.RemoveMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.RestoreMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.StageMessage;
import org.tertulia.rapporteur.briefs.BriefCommand.StartBrief;
import org.tertulia.rapporteur.briefs.BriefCommand.TagMessage;
import org.tertulia.rapporteur.briefs.BriefEvent.BriefProposed;
import org.tertulia.rapporteur.briefs.BriefEvent.BriefPublished;
import org.tertulia.rapporteur.briefs.BriefEvent.BriefStarted;
import org.tertulia.rapporteur.briefs.BriefEvent.FindingCited;
import org.tertulia.rapporteur.briefs.BriefEvent.MessageDrafted;
import org.tertulia.rapporteur.briefs.BriefEvent.MessageEdited;
import org.tertulia.rapporteur.briefs.BriefEvent.MessageMoved;
import org.tertulia.rapporteur.briefs.BriefEvent.MessageRemoved;
import org.tertulia.rapporteur.briefs.BriefEvent.MessageRestored;
import org.tertulia.rapporteur.briefs.BriefEvent.MessageStaged;
import org.tertulia.rapporteur.briefs.BriefEvent.MessageTagged;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.ProgrammeEvent;
import org.tertulia.sessions.whole.ExchangePart;
import org.tertulia.sessions.whole.Follows;
import org.tertulia.sessions.whole.PartTable;
import org.tertulia.sessions.whole.Scopes;
import org.tertulia.sessions.whole.Subject;

/** Documents for a forum, made of messages that cite findings. */
public final class BriefsPart implements ExchangePart<BriefsState, Briefs, BriefCommand, BriefEvent> {
    private static final String FRAMEWORK = "framework";

    private static final PartTable<BriefsState, BriefCommand, BriefEvent> TABLE = new PartTable<>(
                    BriefsState.class, BriefCommand.class, BriefEvent.class)
            .command("startBrief", StartBrief.class, (_, _) -> Subject.EXCHANGE, YES, NO, ASSIGNED, NO, NO)
            .command("draftMessage", DraftMessage.class, (_, _) -> Subject.EXCHANGE, YES, NO, ASSIGNED, NO, NO)
            .command("editMessage", EditMessage.class, (_, _) -> Subject.EXCHANGE, YES, NO, ASSIGNED, NO, NO)
            .command("citeFinding", CiteFinding.class, (_, _) -> Subject.EXCHANGE, YES, NO, ASSIGNED, NO, NO)
            .command("tagMessage", TagMessage.class, (_, _) -> Subject.EXCHANGE, YES, NO, ASSIGNED, NO, NO)
            .command("stageMessage", StageMessage.class, (_, _) -> Subject.EXCHANGE, YES, NO, ASSIGNED, NO, NO)
            .command("moveMessage", MoveMessage.class, (_, _) -> Subject.EXCHANGE, YES, NO, ASSIGNED, NO, NO)
            .command("removeMessage", RemoveMessage.class, (_, _) -> Subject.EXCHANGE, YES, NO, ASSIGNED, NO, NO)
            .command("restoreMessage", RestoreMessage.class, (_, _) -> Subject.EXCHANGE, YES, NO, ASSIGNED, NO, NO)
            .command("proposeBrief", ProposeBrief.class, (_, _) -> Subject.EXCHANGE, YES, YES, YES, NO, NO)
            .command("publishBrief", PublishBrief.class, (_, _) -> Subject.EXCHANGE, YES, NO, NO, NO, NO)
            .undoable(DraftMessage.class, MessageDrafted.class)
            .undoable(EditMessage.class, MessageEdited.class)
            .undoable(CiteFinding.class, FindingCited.class)
            .undoable(TagMessage.class, MessageTagged.class)
            .undoable(StageMessage.class, MessageStaged.class)
            .undoable(MoveMessage.class, MessageMoved.class)
            .undoable(RemoveMessage.class, MessageRemoved.class)
            .undoable(RestoreMessage.class, MessageRestored.class)
            .naming(BriefStarted.class, BriefProposed.class, BriefPublished.class)
            .event("briefStarted", BriefStarted.class)
            .event("messageDrafted", MessageDrafted.class)
            .event("messageEdited", MessageEdited.class)
            .event("findingCited", FindingCited.class)
            .event("messageTagged", MessageTagged.class)
            .event("messageStaged", MessageStaged.class)
            .event("messageMoved", MessageMoved.class)
            .event("messageRemoved", MessageRemoved.class)
            .event("messageRestored", MessageRestored.class)
            .event("briefProposed", BriefProposed.class)
            .event("briefPublished", BriefPublished.class)
            .kind(
                    "brief",
                    BriefView.class,
                    state -> state.briefs().all().keySet().stream().map(BriefId::key),
                    (state, id) -> brief(state, new BriefId(id)))
            .kind(
                    "message",
                    MessageView.class,
                    state -> state.briefs().messages().values().stream()
                            .filter(message -> !message.removed())
                            .map(message -> message.id().key()),
                    (state, id) -> message(state, new MessageId(id)))
            .kind(
                    FRAMEWORK,
                    FrameworkView.class,
                    state -> frameworks(state).stream().map(BriefsPart::key),
                    BriefsPart::framework)
            .refusals(BriefRefusal.values());

    private static final Follows<BriefsState, Briefs> FOLLOWS = new Follows<BriefsState, Briefs>()
            .evolves(BoardEvent.class, BriefsPart::withoutProposals)
            .touches(BoardEvent.class, BriefsPart::citing)
            .evolves(ProgrammeEvent.class, (state, _) -> state.briefs().withoutProposals())
            .touches(ProgrammeEvent.class, (before, _, after) -> changed(before, after));

    private static EntityKey key(String framework) {
        return new EntityKey(FRAMEWORK + "/" + framework);
    }

    /** A change of a finding withdraws the proposals of briefs that cite it. */
    private static Briefs withoutProposals(BriefsState state, BoardEvent event) {
        return switch (event) {
            case BoardEvent.NoteEdited edited -> state.briefs().withoutProposals(edited.note());
            case BoardEvent.NoteTyped typed -> state.briefs().withoutProposals(typed.note());
            case BoardEvent.NoteSourced sourced -> state.briefs().withoutProposals(sourced.note());
            case BoardEvent.NoteAttributed attributed -> state.briefs().withoutProposals(attributed.note());
            case BoardEvent.NoteRemoved removed -> state.briefs().withoutProposals(removed.note());
            case BoardEvent.NoteRestored restored -> state.briefs().withoutProposals(restored.note());
            case BoardEvent.NoteWritten _,
                    BoardEvent.NoteCarried _,
                    BoardEvent.NoteCarriedUnnamed _,
                    BoardEvent.NoteMoved _,
                    BoardEvent.NoteStacked _,
                    BoardEvent.NoteUnstacked _,
                    BoardEvent.NoteEndorsed _,
                    BoardEvent.NoteShown _ -> state.briefs();
        };
    }

    /** The messages that cite the note: a message shows only findings that can be cited. */
    private static Set<EntityKey> citing(BriefsState before, BoardEvent event, BriefsState after) {
        var keys = changed(before, after);
        var note = event.note();
        if (note != null) {
            after.briefs().citing(note).forEach(message -> keys.add(message.id().key()));
        }
        return keys;
    }

    /** Briefs and messages are few, so all are compared. */
    private static Set<EntityKey> changed(BriefsState before, BriefsState after) {
        var briefs = changed(before.briefs().all(), after.briefs().all()).map(BriefId::key);
        var messages =
                changed(before.briefs().messages(), after.briefs().messages()).map(MessageId::key);
        return Stream.concat(briefs, messages).collect(Collectors.toCollection(HashSet::new));
    }

    private static <K, V> Stream<K> changed(PMap<K, V> before, PMap<K, V> after) {
        return before.equals(after)
                ? Stream.empty()
                : Stream.concat(before.keySet().stream(), after.keySet().stream())
                        .filter(key -> !Objects.equals(before.get(key), after.get(key)));
    }

    /** Staff see the whole brief; everyone sees only which versions are published. */
    private static Map<Scope, View> brief(BriefsState state, BriefId id) {
        var brief = state.briefs().all().get(id);
        if (brief == null) {
            return Map.of();
        }
        return brief.publications().isEmpty()
                ? Map.of(Scopes.STAFF, BriefView.whole(brief))
                : Map.of(Scopes.STAFF, BriefView.whole(brief), Scopes.EVERYONE, BriefView.versionsOnly(brief));
    }

    private static Map<Scope, View> message(BriefsState state, MessageId id) {
        var message = state.briefs().present(id);
        return message == null ? Map.of() : Map.of(Scopes.STAFF, MessageView.of(state, message));
    }

    private static Map<Scope, View> framework(BriefsState state, String id) {
        return frameworks(state).contains(id)
                ? Framework.of(id)
                        .map(framework -> Map.<Scope, View>of(Scopes.STAFF, new FrameworkView(framework.items())))
                        .orElse(Map.of())
                : Map.of();
    }

    /** The frameworks that the existing briefs use. */
    private static List<String> frameworks(BriefsState state) {
        return state.briefs().all().values().stream()
                .flatMap(brief -> BriefTemplate.require(brief.template()).frameworks().stream())
                .distinct()
                .toList();
    }

    @Override
    public PartTable<BriefsState, BriefCommand, BriefEvent> table() {
        return TABLE;
    }

    @Override
    public Follows<BriefsState, Briefs> follows() {
        return FOLLOWS;
    }

    @Override
    public Decision<Event> decide(BriefCommand command, Around<? extends BriefsState> around) {
        return new BriefRules(around).decide(command);
    }

    @Override
    public Briefs evolve(BriefsState state, BriefEvent event) {
        return state.briefs().evolve(event);
    }

    @Override
    public Set<EntityKey> touched(BriefsState before, BriefEvent event, BriefsState after) {
        var keys = changed(before, after);
        if (event instanceof BriefStarted) {
            frameworks(after).forEach(framework -> keys.add(key(framework)));
        }
        return keys;
    }

    @Override
    public Undo undo(BriefsState before, BriefEvent event) {
        return BriefUndo.of(before.briefs(), event);
    }

    @Override
    public boolean canStillBeUndone(BriefsState now, BriefEvent event) {
        return BriefUndo.canStillBeUndone(now.briefs(), event);
    }
}
