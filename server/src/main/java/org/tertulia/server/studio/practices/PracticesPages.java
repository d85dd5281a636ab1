package org.tertulia.server.studio.practices;

import static java.util.stream.Collectors.toMap;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tertulia.posters.practices.PracticeCommand;
import org.tertulia.posters.practices.PracticeCommand.LockPractice;
import org.tertulia.posters.practices.PracticeCommand.WithdrawPractice;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.posters.practices.ShownPractice;
import org.tertulia.server.exporter.ExchangeContent;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.Params;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.InOrder;
import org.tertulia.server.pages.Reader;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.OrganisationId;

/** The list of practices. */
final class PracticesPages {
    private static final Set<String> SAID = Set.of("saved", "not-lined-up", "withdrawn", "locked", "unlocked");

    private final PublicAddress address;
    private final Messages messages;
    private final Templates templates;

    PracticesPages(Routes.Shared shared) {
        this.address = shared.services().address();
        this.messages = shared.messages();
        this.templates = shared.templates();
    }

    /** A practice in the list; {@code full} says that a line-up of it does not fit into its segment. */
    record Row(
            String id,
            String title,
            String language,
            String organisation,
            String lineUps,
            boolean full,
            boolean poster,
            boolean locked) {}

    Future<?> show(Visit visit) {
        visit.admit(PageRight.STUDIO);
        var content = visit.exchange().content();
        var names = names(content);
        var lineUps = new LineUps(content.programme());
        var rows = content.practices().stream()
                .map(shown -> row(visit, shown, names, lineUps))
                .sorted(InOrder.by(visit.language(), Row::organisation)
                        .thenComparing(InOrder.by(visit.language(), Row::title)))
                .toList();
        var said = String.valueOf(visit.context().request().getParam("said"));
        var model = new HashMap<String, Object>();
        model.put("slug", content.slug());
        model.put("exchange", visit.title());
        model.put("heading", messages.say(visit.language(), "practices.title"));
        model.put("rows", rows);
        model.put("isEmpty", names.isEmpty());
        if (SAID.contains(said)) {
            model.put("said", messages.say(visit.language(), "practices.said." + said));
        }
        return Answers.html(visit.context(), templates.render("practices", visit.language(), model));
    }

    static Map<OrganisationId, String> names(ExchangeContent content) {
        return content.organisations().stream().collect(toMap(Organisation::id, Organisation::name));
    }

    private static Row row(Visit visit, ShownPractice shown, Map<OrganisationId, String> names, LineUps lineUps) {
        var practice = shown.practice();
        var reader = new Reader(visit.language(), visit.zone());
        var segments = lineUps.of(practice.id().subject());
        return new Row(
                practice.id().value(),
                practice.title(),
                practice.language(),
                names.getOrDefault(
                        practice.organisation(), practice.organisation().value()),
                segments.stream().map(segment -> reader.text(segment.title())).collect(Collectors.joining(", ")),
                !segments.stream().allMatch(LineUps::fits),
                shown.poster() != null,
                shown.locked());
    }

    Future<?> lock(Visit visit) {
        return ask(visit, new LockPractice(id(visit), true), "locked");
    }

    Future<?> unlock(Visit visit) {
        return ask(visit, new LockPractice(id(visit), false), "unlocked");
    }

    Future<?> withdraw(Visit visit) {
        return ask(visit, new WithdrawPractice(id(visit)), "withdrawn");
    }

    private Future<?> ask(Visit visit, PracticeCommand command, String said) {
        visit.admit(PageRight.STUDIO);
        if (!address.isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
        return visit.exchange()
                .ask(visit.signedIn().person().id(), command)
                .compose(Refused::unlessDone)
                .compose(done -> goThere(visit, said));
    }

    static Future<?> goThere(Visit visit, String said) {
        return Answers.goTo(
                visit.context(),
                "/x/" + visit.exchange().slug() + "/studio/practices?lang="
                        + visit.language().tag() + "&said=" + said);
    }

    static PracticeId id(Visit visit) {
        return new PracticeId(Params.of(visit.context(), "id"));
    }

    /** The practices of an exchange by their ids. */
    static List<ShownPractice> all(Visit visit) {
        return visit.exchange().content().practices();
    }
}
