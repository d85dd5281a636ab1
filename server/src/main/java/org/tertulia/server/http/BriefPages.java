package org.tertulia.server.http;

import com.github.jknack.handlebars.Handlebars;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.tertulia.rapporteur.briefs.Publication;
import org.tertulia.rapporteur.document.BriefDocument;
import org.tertulia.rapporteur.document.BriefDocuments;
import org.tertulia.rapporteur.document.HtmlBrief;
import org.tertulia.rapporteur.document.WordBrief;
import org.tertulia.server.exporter.BriefExport;
import org.tertulia.server.identity.Purpose;
import org.tertulia.server.identity.Tokens;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.BriefLabels;
import org.tertulia.server.pages.Reader;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;
import org.tertulia.sessions.segments.ExchangeView;

/** Pages and downloads of briefs. Anyone reads published versions; staff also see a preview of the next one. */
final class BriefPages {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Vertx vertx;
    private final Templates templates;
    private final Messages messages;
    private final Tokens tokens;

    BriefPages(Vertx vertx, Templates templates, Messages messages, Tokens tokens) {
        this.vertx = vertx;
        this.templates = templates;
        this.messages = messages;
        this.tokens = tokens;
    }

    void read(Visit visit) {
        var path = visit.context().request().path();
        show(visit, published(visit), Map.of("word", path + ".docx", "rows", path + ".csv"));
    }

    Future<?> take(Visit visit) {
        return word(visit, published(visit), visit.exchange().slug() + "-" + version(visit));
    }

    /** A published version as rows for a spreadsheet. */
    void rows(Visit visit) {
        var name = visit.exchange().slug() + "-" + version(visit);
        visit.context()
                .response()
                .putHeader("Content-Type", "text/csv; charset=utf-8")
                .putHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .end(BriefExport.csv(publication(visit).brief()));
    }

    void preview(Visit visit) {
        visit.admit(PageRight.PREVIEW_BRIEF);
        var path = previewPath(visit);
        var token = tokens.issue(Purpose.DOWNLOAD, visit.signedIn().person().id(), path);
        show(visit, draft(visit), Map.of("word", path + "?token=" + token));
    }

    /**
     * The preview as a document. A word processor has no cookie, so the link carries a token that is valid for fifteen
     * minutes.
     */
    Future<?> takePreview(Visit visit) {
        var token = visit.context().request().getParam("token");
        var bearer = token == null
                ? null
                : tokens.verify(Purpose.DOWNLOAD, previewPath(visit), token).orElse(null);
        if (bearer == null) {
            throw new Refused(401);
        }
        if (!visit.exchange().admits(bearer.person())
                || !visit.exchange().may(bearer.person(), PageRight.PREVIEW_BRIEF)) {
            throw new Refused(403);
        }
        return word(visit, draft(visit), visit.exchange().slug() + "-preview");
    }

    private static String previewPath(Visit visit) {
        return "/x/" + visit.exchange().slug() + "/brief/preview.docx";
    }

    private BriefDocument published(Visit visit) {
        var publication = publication(visit);
        var labels = new BriefLabels(messages, visit.language());
        return BriefDocuments.of(
                publication.brief(),
                publication.hash(),
                labels.published(publication.brief().version(), date(visit, publication.at())));
    }

    /** The date in the time zone of the event. */
    private static String date(Visit visit, long at) {
        var zone = visit.exchange().seenByAnyone().all(ExchangeView.class).stream()
                .findFirst()
                .flatMap(exchange -> Reader.zone(exchange.view().zone()))
                .orElse(ZoneOffset.UTC);
        return new Reader(visit.language(), zone).date(at);
    }

    private static Publication publication(Visit visit) {
        var version = version(visit);
        return visit.exchange().briefs().stream()
                .flatMap(brief -> visit.exchange().publications(brief).stream())
                .filter(publication -> publication.brief().version() == version)
                .findFirst()
                .orElseThrow(() -> new Refused(404));
    }

    private static int version(Visit visit) {
        var text = Params.of(visit.context(), "version").replaceFirst("\\.(docx|csv)$", "");
        if (!text.matches("[0-9]{1,6}")) {
            throw new Refused(404);
        }
        return Integer.parseInt(text);
    }

    private BriefDocument draft(Visit visit) {
        return visit.exchange().briefs().stream()
                .findFirst()
                .flatMap(visit.exchange()::preview)
                .map(draft -> BriefDocuments.of(draft, null, new BriefLabels(messages, visit.language()).draft()))
                .orElseThrow(() -> new Refused(404, "error.no-brief"));
    }

    /** The document with its download links. */
    private void show(Visit visit, BriefDocument document, Map<String, String> ways) {
        var model = new HashMap<String, Object>(ways);
        model.put("title", document.title());
        model.put("slug", visit.exchange().slug());
        // The module of the document writes and escapes it.
        model.put("document", new Handlebars.SafeString(HtmlBrief.write(document)));
        Answers.html(visit.context(), templates.render("document", visit.language(), model));
    }

    private Future<?> word(Visit visit, BriefDocument document, String name) {
        return vertx.executeBlocking(() -> Buffer.buffer(WordBrief.write(document)))
                .map(Objects::requireNonNull)
                .compose(bytes -> {
                    var disposition = "attachment; filename=\"" + name + ".docx\"";
                    visit.context().response().putHeader("Content-Disposition", disposition);
                    return Answers.bytes(visit.context(), WORD, bytes);
                });
    }
}
