package org.tertulia.server.studio.practices;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.Practice;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.posters.practices.ShownPractice;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.InOrder;
import org.tertulia.server.pages.Reader;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;
import org.tertulia.server.studio.InTurn;

/** The form about one practice. */
final class PracticePages {
    private final InTurn turns = new InTurn();
    private final Vertx vertx;
    private final PublicAddress address;
    private final Messages messages;
    private final Templates templates;

    PracticePages(Routes.Shared shared) {
        this.vertx = shared.vertx();
        this.address = shared.services().address();
        this.messages = shared.messages();
        this.templates = shared.templates();
    }

    /** A choice in the form. */
    record Choice(String id, String label, boolean chosen) {}

    /** A text in the form, with what somebody else has written there meanwhile. */
    record Text(String name, String label, String value, String theirs, String wrong) {}

    /** What the form shows besides what was typed. */
    private record Beside(Map<String, String> wrong, Map<String, String> theirs, PracticeForm seen) {
        static Beside nothing(PracticeForm seen) {
            return new Beside(Map.of(), Map.of(), seen);
        }
    }

    Future<?> begin(Visit visit) {
        visit.admit(PageRight.STUDIO);
        var empty = PracticeForm.empty(visit.language());
        return show(visit, null, empty, Beside.nothing(empty));
    }

    Future<?> show(Visit visit) {
        visit.admit(PageRight.STUDIO);
        var known = known(visit);
        var now = PracticeForm.of(known.practice());
        return show(visit, known, now, Beside.nothing(now));
    }

    private static ShownPractice known(Visit visit) {
        var id = PracticesPages.id(visit);
        return PracticesPages.all(visit).stream()
                .filter(shown -> shown.practice().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(404));
    }

    Future<?> add(Visit visit) {
        var typed = typed(visit);
        var wrong = typed.wrong();
        return wrong.isEmpty()
                ? put(visit, typed.practice(typed.freshId(), false), typed)
                : wrong(visit, null, typed, new Beside(wrong, Map.of(), typed));
    }

    /** Compares and writes before the next form of this exchange does. */
    Future<?> change(Visit visit) {
        var typed = typed(visit);
        return turns.run(vertx, visit.exchange().slug(), () -> change(visit, typed));
    }

    private Future<?> change(Visit visit, PracticeForm typed) {
        var known = known(visit);
        var now = PracticeForm.of(known.practice());
        var theirs = typed.changedMeanwhile(
                PracticeForm.seen(visit.context().request().formAttributes()), now);
        var wrong = typed.wrong();
        return wrong.isEmpty() && theirs.isEmpty()
                ? put(
                        visit,
                        typed.practice(known.practice().id(), known.practice().sample()),
                        typed)
                : wrong(visit, known, typed, new Beside(wrong, theirs, now));
    }

    private PracticeForm typed(Visit visit) {
        visit.admit(PageRight.STUDIO);
        if (!address.isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
        return PracticeForm.typed(visit.context().request().formAttributes());
    }

    private Future<?> wrong(Visit visit, @Nullable ShownPractice known, PracticeForm typed, Beside beside) {
        visit.context().response().setStatusCode(beside.wrong().isEmpty() ? 409 : 422);
        return show(visit, known, typed, beside);
    }

    /** Stores the practice, then gives it its turn. If the turn is refused, the practice stays and the list says so. */
    private Future<?> put(Visit visit, Practice practice, PracticeForm typed) {
        var actor = visit.signedIn().person().id();
        return visit.exchange()
                .ask(actor, new PutPractice(practice))
                .compose(Refused::unlessDone)
                .compose(done -> joined(visit, actor, practice, typed.segment()))
                .compose(isThere -> PracticesPages.goThere(visit, isThere ? "saved" : "not-lined-up"));
    }

    private static Future<Boolean> joined(Visit visit, PersonId actor, Practice practice, String segment) {
        if (segment.isEmpty()) {
            return Future.succeededFuture(true);
        }
        return new LineUps(visit.exchange().content().programme())
                .joining(practice, segment)
                .map(edit -> visit.exchange().ask(actor, edit).map(Answer.Done.class::isInstance))
                .orElse(Future.succeededFuture(false));
    }

    private Future<?> show(Visit visit, @Nullable ShownPractice known, PracticeForm typed, Beside beside) {
        var model = new HashMap<String, Object>();
        model.put("slug", visit.exchange().slug());
        model.put("exchange", visit.title());
        model.put(
                "heading",
                known == null ? say(visit, "practices.new") : known.practice().title());
        model.put("action", known == null ? "new" : known.practice().id().value());
        model.put("isLocked", known != null && known.locked());
        model.put("called", typed.title());
        model.put("titleTheirs", beside.theirs().getOrDefault("title", ""));
        model.put("texts", texts(visit, typed, beside));
        model.put("seen", beside.seen().values().entrySet());
        model.put("organisations", organisations(visit, typed));
        model.put("isKnown", known != null);
        model.put("languages", languages(typed));
        model.put("segments", segments(visit, known, typed));
        model.put("isWrong", !beside.wrong().isEmpty());
        model.put("isChanged", !beside.theirs().isEmpty());
        beside.wrong().forEach((field, key) -> model.put("wrong-" + field, say(visit, key)));
        return Answers.html(visit.context(), templates.render("practice-form", visit.language(), model));
    }

    private List<Text> texts(Visit visit, PracticeForm typed, Beside beside) {
        return Stream.of("challenge", "response", "needs")
                .map(name -> new Text(
                        name,
                        say(visit, "practice." + name),
                        String.valueOf(typed.values().get(name)),
                        beside.theirs().getOrDefault(name, ""),
                        beside.wrong().containsKey(name) ? say(visit, "practices.wrong.text") : ""))
                .toList();
    }

    private static List<Choice> organisations(Visit visit, PracticeForm typed) {
        return visit.exchange().content().organisations().stream()
                .map(each -> new Choice(
                        each.id().value(), each.name(), each.id().value().equals(typed.organisation())))
                .sorted(InOrder.by(visit.language(), Choice::label))
                .toList();
    }

    private static List<Choice> languages(PracticeForm typed) {
        var known = Stream.of(Language.values())
                .map(each -> new Choice(each.tag(), each.ownName(), each.tag().equals(typed.language())));
        var other = Language.of(typed.language()).isPresent()
                ? Stream.<Choice>of()
                : Stream.of(new Choice(typed.language(), typed.language(), true));
        return Stream.concat(known, other).toList();
    }

    /** The line-ups that a practice without a turn may join. */
    private static List<Choice> segments(Visit visit, @Nullable ShownPractice known, PracticeForm typed) {
        var lineUps = new LineUps(visit.exchange().content().programme());
        if (known != null && !lineUps.of(known.practice().id().subject()).isEmpty()) {
            return List.of();
        }
        var reader = new Reader(visit.language(), visit.zone());
        return lineUps.open().stream()
                .map(segment -> new Choice(
                        segment.id().value(),
                        reader.text(segment.title()),
                        segment.id().value().equals(typed.segment())))
                .toList();
    }

    private String say(Visit visit, String key) {
        return messages.say(visit.language(), key);
    }
}
