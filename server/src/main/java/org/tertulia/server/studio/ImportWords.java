package org.tertulia.server.studio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.imports.Difference;
import org.tertulia.server.imports.Difference.Item;
import org.tertulia.server.imports.ImportPlan;
import org.tertulia.server.imports.ImportPlan.State;
import org.tertulia.server.imports.ShownPlan;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.Reader;

/** Says what an import changes, in the language of its reader. */
record ImportWords(Messages messages, PeopleStore people) {
    private static final int MOST_SHOWN = 300;
    private static final int SECONDS_TO_NEXT_LOOK = 2;

    /** What a page may say after an act; the address names it. */
    private static final Set<String> SAID = Set.of("changed", "under-way", "own-right", "no-undo", "discarded");

    /** An import in the list. */
    record Listed(
            String id, String when, String what, String state, String who, boolean canBeUndone, boolean ofPeople) {}

    /**
     * A thing that changes.
     *
     * @param style such as {@code new}
     */
    record Changed(String kind, String name, String style, String said, List<Part> parts) {}

    /** A part of a thing that changes. */
    record Part(String label, String before, String after) {}

    /** A thing that was not changed. */
    record Left(String kind, String name, String reason) {}

    /** @param language of the message; empty if it is the page's */
    record Said(String file, String line, String field, String message, String language) {}

    /** What the last act has done, if the address says it. */
    Optional<String> said(Visit visit) {
        return Optional.ofNullable(visit.context().request().getParam("said"))
                .filter(SAID::contains)
                .map(said -> say(visit, "studio.said." + said));
    }

    Listed listed(Visit visit, ImportPlan plan, Optional<UUID> last) {
        return new Listed(
                plan.id().toString(),
                new Reader(visit.language(), visit.zone())
                        .dateTime(plan.madeAt().toEpochMilli()),
                what(visit, plan),
                say(visit, "studio.state." + plan.state().word()),
                who(visit, plan.madeBy()),
                last.filter(plan.id()::equals).isPresent(),
                plan.act() != ImportPlan.Act.IMPORT);
    }

    private String what(Visit visit, ImportPlan plan) {
        if (plan.act() == ImportPlan.Act.IMPORT) {
            return say(visit, plan.isUndo() ? "studio.what.undo" : "studio.what.import");
        }
        var act = say(visit, "people.act.what." + plan.act().word());
        return plan.isUndo() ? say(visit, "people.act.what.undo", Map.of("act", act)) : act;
    }

    private String who(Visit visit, PersonId person) {
        return person.equals(PersonId.ENGINE)
                ? say(visit, "audit.operator")
                : people.find(person)
                        .filter(found ->
                                found.exchange().equals(visit.exchange().slug()))
                        .map(NamedPerson::name)
                        .orElse(person.value());
    }

    /** The page of a file that cannot be imported. */
    Map<String, Object> ofWrongFile(Visit visit, List<Problem> problems) {
        var model = model(visit, "studio.heading.wrong");
        model.put("lead", say(visit, "studio.lead.wrong"));
        putProblems(visit, model, problems);
        return model;
    }

    /** The page of a plan. */
    Map<String, Object> of(Visit visit, ShownPlan shown) {
        var plan = shown.plan();
        var model = model(visit, heading(plan));
        said(visit).ifPresent(said -> model.put("said", said));
        model.put("id", plan.id().toString());
        model.put("listed", listed(visit, plan, Optional.empty()));
        model.put("report", plan.report());
        model.put("forgotten", shown.isForgotten());
        model.put("canBeUndone", shown.canBeUndone());
        putProblems(visit, model, plan.noticed().problems());
        putAct(visit, model, plan);
        switch (plan.state()) {
            case PREPARING, RUNNING -> putProgress(visit, model, shown);
            case PLANNED -> putPlanned(visit, model, shown);
            case DONE, FAILED -> putDone(visit, model, shown);
            case REFUSED, DISCARDED -> model.put("lead", say(visit, "studio.lead.nothing"));
        }
        return model;
    }

    /** An act on people is a question first. What becomes of it is said in the same words for all acts. */
    private static String heading(ImportPlan plan) {
        var undo = plan.isUndo() ? "undo-" : "";
        if (plan.act() == ImportPlan.Act.IMPORT) {
            return "studio.heading." + undo + plan.state().word();
        }
        return plan.state() == State.PLANNED
                ? "people.act." + plan.act().word()
                : "people.act.heading." + undo + plan.state().word();
    }

    /** What an act on people means for them, besides the changes. */
    private void putAct(Visit visit, Map<String, Object> model, ImportPlan plan) {
        var isOfPeople = plan.act() != ImportPlan.Act.IMPORT;
        model.put("ofPeople", isOfPeople);
        if (isOfPeople && !plan.isUndo() && plan.state() != State.DISCARDED) {
            model.put("note", say(visit, "people.act.note." + plan.act().word()));
        }
    }

    private Map<String, Object> model(Visit visit, String heading) {
        var model = new HashMap<String, Object>();
        model.put("slug", visit.exchange().slug());
        model.put("exchange", visit.title());
        model.put("heading", say(visit, heading));
        return model;
    }

    private void putProgress(Visit visit, Map<String, Object> model, ShownPlan shown) {
        var word = shown.plan().state() == State.RUNNING ? "studio.progress.changes" : "studio.progress.posters";
        model.put("every", SECONDS_TO_NEXT_LOOK);
        model.put("done", shown.done());
        model.put("steps", shown.steps());
        model.put("progress", say(visit, word, Map.of("done", shown.done(), "steps", shown.steps())));
    }

    private void putPlanned(Visit visit, Map<String, Object> model, ShownPlan shown) {
        var noticed = shown.plan().noticed();
        model.put("planned", true);
        model.put("ready", !shown.items().isEmpty());
        if (shown.plan().act() == ImportPlan.Act.IMPORT) {
            model.put("lead", say(visit, "studio.lead.planned", counts(shown)));
            model.put("same", say(visit, "studio.same", Map.of("same", noticed.same(), "staying", noticed.staying())));
        } else {
            model.put("lead", say(visit, "people.act.lead.planned", people(shown)));
        }
        putItems(visit, model, shown.items());
    }

    private void putDone(Visit visit, Map<String, Object> model, ShownPlan shown) {
        var isDone = shown.plan().state() == State.DONE;
        model.put(
                "lead",
                isDone
                        ? done(visit, shown)
                        : say(visit, "studio.lead.failed", Map.of("done", shown.done(), "steps", shown.steps())));
        model.put(
                "left",
                shown.left().stream()
                        .map(left -> new Left(kind(visit, left.kind()), left.name(), left.reason()))
                        .toList());
        putItems(visit, model, shown.items());
    }

    private String done(Visit visit, ShownPlan shown) {
        return shown.plan().act() == ImportPlan.Act.IMPORT
                ? say(visit, "studio.lead.done", counts(shown))
                : say(visit, "people.act.lead.done", people(shown));
    }

    /** How many people an act is about, and how many of those chosen are as wanted already. */
    private static Map<String, Object> people(ShownPlan shown) {
        return Map.of(
                "count", shown.items().size(),
                "same", shown.plan().noticed().same());
    }

    private static Map<String, Object> counts(ShownPlan shown) {
        return Map.of(
                "all", shown.items().size(),
                "added", count(shown, Difference.State.NEW),
                "changed", count(shown, Difference.State.CHANGED),
                "removed", count(shown, Difference.State.GOES));
    }

    private static long count(ShownPlan shown, Difference.State state) {
        return shown.items().stream().filter(item -> item.state() == state).count();
    }

    private void putItems(Visit visit, Map<String, Object> model, List<Item> items) {
        model.put(
                "items",
                items.stream()
                        .limit(MOST_SHOWN)
                        .map(item -> changed(visit, item))
                        .toList());
        model.put("more", Math.max(0, items.size() - MOST_SHOWN));
    }

    private Changed changed(Visit visit, Item item) {
        var style = switch (item.state()) {
            case NEW -> "new";
            case CHANGED -> "changed";
            case GOES -> "removed";
            case SAME, STAYS -> throw new IllegalArgumentException("a plan does not change " + item);
        };
        return new Changed(
                kind(visit, item.kind()), item.name(), style, say(visit, "studio.item." + style), parts(visit, item));
    }

    private List<Part> parts(Visit visit, Item item) {
        return item.details().stream()
                .map(part -> new Part(say(visit, "studio.field." + part.field()), part.before(), part.after()))
                .toList();
    }

    private void putProblems(Visit visit, Map<String, Object> model, List<Problem> problems) {
        model.put("errors", said(visit, problems, true));
        model.put("warnings", said(visit, problems, false));
    }

    private List<Said> said(Visit visit, List<Problem> problems, boolean errors) {
        return problems.stream()
                .filter(problem -> problem.isError() == errors)
                .map(problem -> said(visit, problem))
                .toList();
    }

    /** A sentence without a message in the catalogues is in English. */
    private Said said(Visit visit, Problem problem) {
        var reason = problem.reason();
        var line = problem.line() == 0 ? "" : Integer.toString(problem.line());
        return reason == null
                ? new Said(problem.file(), line, problem.field(), problem.message(), "en")
                : new Said(problem.file(), line, problem.field(), reason.in(messages, visit.language()), "");
    }

    private String kind(Visit visit, String kind) {
        return say(visit, "studio.kind." + kind);
    }

    private String say(Visit visit, String key) {
        return messages.say(visit.language(), key);
    }

    private String say(Visit visit, String key, Map<String, ?> details) {
        return messages.say(visit.language(), key, details);
    }
}
