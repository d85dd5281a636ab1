package org.tertulia.server.studio;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.imports.ImportPlan;
import org.tertulia.server.imports.Previews;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;

/** The page of files: the way in for a file, the ways out, and the last imports. */
final class FilesPages {
    private final Previews previews;
    private final ImportWords words;
    private final Templates templates;
    private final Messages messages;

    FilesPages(Routes.Shared shared) {
        this.previews = shared.services().previews();
        this.words = new ImportWords(shared.messages(), shared.services().people());
        this.templates = shared.templates();
        this.messages = shared.messages();
    }

    /** Sends the browser to the page of files, in the language that it reads now. */
    static Future<?> goThere(Visit visit, String more) {
        return Answers.goTo(
                visit.context(),
                "/x/" + visit.exchange().slug() + "/studio/files?lang="
                        + visit.language().tag() + more);
    }

    Future<?> show(Visit visit) {
        visit.admit(PageRight.STUDIO);
        return show(visit, words.said(visit).map(said -> Map.of("said", said)).orElse(Map.of()));
    }

    /** Shows the page again, with what is wrong with a file. */
    Future<?> showWrong(Visit visit, String wrong) {
        visit.context().response().setStatusCode(422);
        return show(visit, Map.of("wrong", messages.say(visit.language(), wrong)));
    }

    private Future<?> show(Visit visit, Map<String, String> more) {
        var slug = visit.exchange().slug();
        return previews.latest(slug)
                .compose(latest -> previews.undoable(slug).compose(last -> show(visit, more, latest, last)));
    }

    private Future<?> show(Visit visit, Map<String, String> more, List<ImportPlan> latest, Optional<UUID> last) {
        var model = new HashMap<String, Object>(more);
        model.put("slug", visit.exchange().slug());
        model.put("exchange", visit.title());
        model.put("heading", messages.say(visit.language(), "studio.tab.files"));
        model.put("zone", visit.zone().getId().replace('_', ' '));
        model.put(
                "imports",
                latest.stream().map(plan -> words.listed(visit, plan, last)).toList());
        return Answers.html(visit.context(), templates.render("studio", visit.language(), model));
    }
}
