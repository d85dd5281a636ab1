package org.tertulia.server.studio.exchanges;

import static java.util.Comparator.comparing;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.tertulia.server.exchanges.ExchangeStatus;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.PageWords;
import org.tertulia.server.pages.ProgrammePage;
import org.tertulia.server.pages.Templates;

/** The list of the exchanges that this browser organises. */
final class ExchangesPages {
    private static final Set<String> SAID = Set.of("deleted");

    private final PageWords words;
    private final Messages messages;
    private final Templates templates;

    ExchangesPages(Routes.Shared shared) {
        this.words = new PageWords(shared.messages(), shared.services().people());
        this.messages = shared.messages();
        this.templates = shared.templates();
    }

    /** An exchange in the list. */
    record Listed(
            String slug, String title, String dates, String status, String word, boolean sample, boolean rehearsal) {}

    Future<?> show(OrganiserVisit visit) {
        var said = visit.context().request().getParam("said");
        var model = new HashMap<String, Object>();
        model.put("heading", messages.say(visit.language(), "exchanges.title"));
        model.put("exchanges", listed(visit, false));
        model.put("archived", listed(visit, true));
        if (said != null && SAID.contains(said)) {
            model.put("said", messages.say(visit.language(), "exchanges.said." + said));
        }
        return Answers.html(visit.context(), templates.render("exchanges", visit.language(), model));
    }

    private List<Listed> listed(OrganiserVisit visit, boolean archived) {
        return visit.organised().stream()
                .filter(each -> (each.exchange().status() == ExchangeStatus.ARCHIVED) == archived)
                .sorted(comparing((Visit each) -> each.exchange().status()))
                .map(each -> listed(visit, each))
                .toList();
    }

    private Listed listed(OrganiserVisit reader, Visit visit) {
        var exchange = visit.exchange();
        var person = visit.signedIn().person().id();
        var page = ProgrammePage.of(
                exchange.slug(), exchange.isSample(), exchange.runOfShowSeenBy(person), reader.language(), null, words);
        var word = exchange.status().word();
        return new Listed(
                exchange.slug(),
                visit.title(),
                page == null ? "" : page.dates(),
                messages.say(reader.language(), "exchanges.status." + word),
                word,
                exchange.isSample(),
                exchange.isRehearsal());
    }
}
