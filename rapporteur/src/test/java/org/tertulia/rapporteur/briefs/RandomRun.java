package org.tertulia.rapporteur.briefs;

import static org.tertulia.rapporteur.Barcelona.BRIEF;
import static org.tertulia.rapporteur.Barcelona.EMERGENCY;
import static org.tertulia.rapporteur.Barcelona.RAPPORTEUR;
import static org.tertulia.rapporteur.Barcelona.YEARS_AFTER;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.tertulia.rapporteur.Barcelona;
import org.tertulia.rapporteur.ReportedExchange;
import org.tertulia.rapporteur.boards.RandomBoards;
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
import org.tertulia.realtime.contract.Command;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.undo.ActId;
import org.tertulia.sessions.undo.UndoCommand.UndoAct;

/** People send random commands and undo acts while rooms change. The same seed gives the same run. */
final class RandomRun {
    private static final List<StageId> STAGES = List.of(EMERGENCY, YEARS_AFTER);
    private static final List<SectionId> SECTIONS = BriefTemplate.require("imrf").sections().stream()
            .map(BriefTemplate.Section::id)
            .toList();

    private final Random random;
    private final ReportedExchange exchange = Barcelona.reviewing();
    private final RandomBoards boards;
    private final List<MessageId> messages = new ArrayList<>();
    private final List<ActId> acts = new ArrayList<>();
    private int accepted;

    RandomRun(long seed) {
        random = new Random(seed);
        boards = new RandomBoards(random, exchange);
        exchange.does(RAPPORTEUR, new StartBrief(BRIEF, "imrf"), draft());
    }

    ReportedExchange exchange() {
        return exchange;
    }

    int accepted() {
        return accepted;
    }

    void step() {
        if (random.nextInt(12) == 0) {
            exchange.happens(boards.roomOrProgrammeChange());
        } else if (random.nextInt(12) == 0 && !acts.isEmpty()) {
            ask(new UndoAct(boards.any(acts)));
        } else {
            ask(random.nextInt(19) < 4 ? ofBrief() : boards.command());
        }
    }

    private void ask(Command command) {
        var events = exchange.happened();
        exchange.tries(boards.person(), command).ifPresent(acts::add);
        if (exchange.happened() > events) {
            accepted++;
        }
    }

    private BriefCommand ofBrief() {
        return boards.any(List.<Supplier<BriefCommand>>of(
                        this::draft,
                        () -> new EditMessage(message(), boards.fresh(), boards.someEdit()),
                        () -> new CiteFinding(message(), boards.note(), random.nextInt(3) > 0),
                        () -> new TagMessage(message(), new Tag("gcm", "" + random.nextInt(25)), random.nextBoolean()),
                        () -> new StageMessage(message(), boards.maybe(boards.any(STAGES))),
                        () -> new MoveMessage(message(), boards.any(SECTIONS), random.nextInt(9) - 2),
                        this::removeMessageWithoutFindings,
                        () -> new RemoveMessage(message()),
                        () -> new RestoreMessage(message()),
                        this::propose,
                        this::propose))
                .get();
    }

    /** Proposes the brief if that is possible, and makes a command to publish it. */
    private BriefCommand propose() {
        ask(removeMessageWithoutFindings());
        ask(new ProposeBrief(BRIEF));
        return new PublishBrief(BRIEF);
    }

    private BriefCommand removeMessageWithoutFindings() {
        return messages.stream()
                .filter(id -> exchange.state().briefs().present(id) != null)
                .filter(id -> exchange.message(id).findings().isEmpty())
                .findFirst()
                .<BriefCommand>map(RemoveMessage::new)
                .orElseGet(this::draft);
    }

    private BriefCommand draft() {
        var id = new MessageId("m" + boards.number());
        messages.add(id);
        return new DraftMessage(id, BRIEF, boards.any(SECTIONS), boards.fresh(), boards.citable());
    }

    private MessageId message() {
        return boards.any(messages);
    }
}
